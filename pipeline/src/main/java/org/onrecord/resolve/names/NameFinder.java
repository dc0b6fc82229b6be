package org.onrecord.resolve.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Sentence;
import org.onrecord.resolve.lexicon.GivenNames;
import org.onrecord.resolve.lexicon.GroupNouns;
import org.onrecord.resolve.lexicon.KnownOrganizations;
import org.onrecord.resolve.lexicon.Parties;
import org.onrecord.resolve.lexicon.PersonName;
import org.onrecord.resolve.lexicon.PhraseTable;
import org.onrecord.resolve.lexicon.Slug;
import org.onrecord.resolve.names.NameSpan.Type;
import org.onrecord.resolve.places.Countries;
import org.onrecord.resolve.places.CountryName;
import org.onrecord.resolve.places.GeoMention;

/**
 * Finds the names of people and organizations in an article: those that the reader tells, and then the article is read as
 * a whole: one name is of one type throughout, and a name that was found once is found wherever it stands. Stateless.
 */
public final class NameFinder {

    private static final Pattern MEMBERS = Pattern.compile("[A-Z]{2,5}s");
    private static final Pattern ACRONYM = Pattern.compile("[A-Z][A-Za-z.]*[A-Z]\\.?");

    private NameFinder() {}

    /**
     * @param places mentions of places and countries; a bare word that is one is no person
     * @return names in text order; they do not overlap
     */
    public static List<NameSpan> find(AnnotatedArticle article, List<GeoMention> places) {
        List<NameLine> lines = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            NameLine line = new NameLine(article, sentence);
            ReadNames.claim(line);
            OrganizationAcronyms.find(line);
            lines.add(line);
        }
        agreeOnTypes(lines);
        Set<String> people = peopleWithFullNames(lines);
        dropPlaces(lines, places, people);
        dropPlacesReadAsOrganizations(lines);
        dropLoneHeadingNames(lines);
        recover(lines, people);
        releaseGroups(lines);
        return lines.stream().flatMap(line -> line.names().stream()).toList();
    }

    /** What is tagged both ways takes the type that it, or its last word alone, has more often; surnames stay people. */
    private static void agreeOnTypes(List<NameLine> lines) {
        Map<String, int[]> votes = new HashMap<>();
        Set<String> surnames = peopleWithFullNames(lines);
        for (NameLine line : lines) {
            for (NameSpan name : line.names()) {
                votes.computeIfAbsent(name.text(), t -> new int[2])[name.type().ordinal()]++;
            }
        }
        for (NameLine line : lines) {
            for (NameSpan name : line.names()) {
                int[] vote = votes.get(name.text());
                boolean surname = surnames.contains(name.text()) && name.isSingleWord();
                int[] lone = votes.getOrDefault(PersonName.parse(name.text()).surname(), new int[2]);
                boolean person = vote[0] > vote[1] || surname || lone[0] > lone[1];
                Type type = KnownOrganizations.find(name.text()) != null
                        ? Type.ORGANIZATION
                        : person ? Type.PERSON : Type.ORGANIZATION;
                if (type != name.type() && (vote[0] > 0 && vote[1] > 0 || surname)) {
                    line.claim(name.first(), name.last(), type);
                }
            }
        }
    }

    /** Surnames, and whole names, of the people whose full name the article gives. */
    private static Set<String> peopleWithFullNames(List<NameLine> lines) {
        Set<String> known = new HashSet<>();
        for (NameLine line : lines) {
            for (NameSpan name : line.names()) {
                if (name.type() == Type.PERSON && !name.isSingleWord()) {
                    known.add(name.text());
                    known.add(PersonName.parse(name.text()).surname());
                }
            }
        }
        return known;
    }

    /** Who is called like a place that stands there, and nowhere has a full name or a title, is that place. */
    private static void dropPlaces(List<NameLine> lines, List<GeoMention> places, Set<String> people) {
        for (GeoMention place : places) {
            NameLine line = lines.get(place.sentence());
            for (NameSpan name : line.names()) {
                boolean same = name.type() == Type.PERSON && place.span().contains(name.span());
                if (same && place.confidence() >= 0.5 && !isOfSomeone(name, people) && !line.hasTitle(name)) {
                    line.release(name);
                }
            }
        }
    }

    /** What is read as a place at least as often as an organization, and what a country is called, is a place. */
    private static void dropPlacesReadAsOrganizations(List<NameLine> lines) {
        Map<String, Integer> places = new HashMap<>();
        Map<String, Integer> organizations = new HashMap<>();
        for (NameLine line : lines) {
            line.placesRead().forEach(place -> places.merge(place, 1, Integer::sum));
            line.names().stream()
                    .filter(name -> name.type() == Type.ORGANIZATION)
                    .forEach(name -> organizations.merge(name.text(), 1, Integer::sum));
        }
        for (NameLine line : lines) {
            for (NameSpan name : line.names()) {
                boolean place = places.getOrDefault(name.text(), 0) >= organizations.getOrDefault(name.text(), 1)
                        || Countries.shared().named(name.text()) != null;
                if (name.type() == Type.ORGANIZATION && place && KnownOrganizations.find(name.text()) == null) {
                    line.release(name);
                }
            }
        }
    }

    /** A surname that some full name has; a full name is its own witness only if it begins with a given name. */
    private static boolean isOfSomeone(NameSpan name, Set<String> people) {
        return people.contains(name.text()) && (name.isSingleWord() || beginsWithGivenName(name.text()));
    }

    private static boolean beginsWithGivenName(String text) {
        String first = text.split(" ")[0];
        return GivenNames.isGivenName(first) && !PersonName.isParticle(first.toLowerCase(Locale.ROOT));
    }

    /** What is no organization's name by convention: governments and ministries, which groups are found as, "MPs", adjectives. */
    private static void releaseGroups(List<NameLine> lines) {
        for (NameLine line : lines) {
            for (NameSpan name : line.names()) {
                if (name.type() == Type.ORGANIZATION
                        && KnownOrganizations.find(name.text()) == null
                        && (isMinistry(line, name)
                                || isGovernment(line, name)
                                || MEMBERS.matcher(name.text()).matches()
                                || Parties.isTagWithSeat(name.text())
                                || isAdjective(line, name))) {
                    line.release(name);
                }
            }
        }
    }

    /** "Swedish Defence Ministry". */
    private static boolean isMinistry(NameLine line, NameSpan name) {
        CountryName nation = name.isSingleWord() ? null : Countries.shared().named(line.word(name.first()));
        return nation != null
                && nation.code() != null
                && GroupNouns.ministryAt(line.sentence(), name.first() + 1) == name.last();
    }

    /** "Government of Norway". */
    private static boolean isGovernment(NameLine line, NameSpan name) {
        return !name.isSingleWord()
                && GroupNouns.GOVERNMENT.contains(line.word(name.first()).toLowerCase(Locale.ROOT))
                && line.word(name.first() + 1).equals("of");
    }

    /** "Democratic" of "Democratic senator", "Russian". */
    private static boolean isAdjective(NameLine line, NameSpan name) {
        Sentence sentence = line.sentence();
        boolean adjective = name.isSingleWord() && sentence.hasPos(name.first(), "JJ");
        boolean party = Parties.wordsAt(sentence, name.first()) == name.last()
                && sentence.posStarts(name.last() + 1, "NN")
                && line.isFree(name.last() + 1);
        return adjective || party;
    }

    /** Headings capitalise everything: a name that stands only there is not trusted. */
    private static void dropLoneHeadingNames(List<NameLine> lines) {
        Set<String> body = new HashSet<>();
        boolean anyBody = false;
        for (NameLine line : lines) {
            if (!line.isHeading()) {
                anyBody = true;
                line.names().forEach(name -> {
                    body.add(Slug.fold(name.text()));
                    for (String word : name.text().split(" ")) {
                        body.add(Slug.fold(word));
                    }
                });
            }
        }
        for (NameLine line : lines) {
            for (NameSpan name : line.names()) {
                if (line.isHeading()
                        && anyBody
                        && !body.contains(Slug.fold(name.text()))
                        && KnownOrganizations.find(name.text()) == null) {
                    line.release(name);
                }
            }
        }
    }

    /** Finds again what was found elsewhere: names of several words, surnames, and acronyms. */
    private static void recover(List<NameLine> lines, Set<String> people) {
        PhraseTable<Type> known = new PhraseTable<>(false);
        Map<String, Integer> counts = new HashMap<>();
        lines.forEach(line -> line.names().forEach(name -> counts.merge(name.text(), 1, Integer::sum)));
        for (NameLine line : lines) {
            for (NameSpan name : line.names()) {
                boolean often = name.text().length() > 2 && counts.get(name.text()) > 1;
                boolean distinctive = name.type() == Type.PERSON || isAcronym(name.text());
                if (!name.isSingleWord() || often && distinctive) {
                    known.put(name.text(), name.type());
                }
            }
        }
        people.stream().filter(name -> name.length() > 2).forEach(name -> known.put(name, Type.PERSON));
        for (NameLine line : lines) {
            recover(line, known);
        }
    }

    private static boolean isAcronym(String word) {
        return ACRONYM.matcher(word).matches();
    }

    private static void recover(NameLine line, PhraseTable<Type> known) {
        Sentence sentence = line.sentence();
        for (int i = 0; i < sentence.size(); i++) {
            if (!line.isFree(i)
                    || !Character.isUpperCase(line.word(i).codePointAt(0))
                    || !sentence.token(i).isNoun() && !isLabel(line, i)) {
                continue;
            }
            PhraseTable.Match<Type> match = known.longestAt(sentence, i);
            if (match == null && isLabel(line, i)) {
                match = known.inCapitalsAt(sentence, i);
            }
            if (match != null && line.isFree(i, match.last()) && !isPartOfLonger(line, match.last())) {
                line.claim(i, match.last(), match.value());
                i = match.last();
            }
        }
    }

    /** "OKAFOR:" at the head of what somebody says in a transcript. */
    private static boolean isLabel(NameLine line, int i) {
        String word = line.word(i);
        return word.length() > 2
                && word.equals(word.toUpperCase(Locale.ROOT))
                && i + 1 < line.sentence().size()
                && line.word(i + 1).equals(":");
    }

    /** "Lindqvist Avenue" is not the person Lindqvist. */
    private static boolean isPartOfLonger(NameLine line, int last) {
        Sentence sentence = line.sentence();
        boolean after = last + 1 < sentence.size() && sentence.token(last + 1).isProperNoun() && line.isFree(last + 1);
        return after && !line.isHeading();
    }
}
