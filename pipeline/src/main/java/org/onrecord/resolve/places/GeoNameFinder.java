package org.onrecord.resolve.places;

import static org.onrecord.resolve.places.PlaceWords.Kind.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.Sentence;
import org.onrecord.resolve.lexicon.KnownOrganizations;

/**
 * Finds the words of an article that may name a place or a country: names of countries, states and
 * regions by their lists, others where the named-entity recogniser sees a location. The longest name
 * wins. Thread-safe.
 */
final class GeoNameFinder {

    private static final Pattern ACRONYM = Pattern.compile("[A-Z]{2,5}");
    private static final int LONGEST = 7;
    private static final Set<String> SPEAKING = Set.of("speak", "learn", "teach", "translate");
    private static final Set<String> IN_A_LANGUAGE = Set.of("in", "of", "into");

    private final Countries countries = Countries.shared();
    private final Gazetteer gazetteer = Gazetteer.shared();
    private final PlaceWords words = PlaceWords.shared();
    private final GeoLocationRuns runs = new GeoLocationRuns();
    private final GeoSites sites = new GeoSites();

    /** In text order; they do not overlap. */
    List<GeoSpan> find(AnnotatedArticle article) {
        List<GeoSpan> found = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            NameReader names = new NameReader(article, sentence);
            int i = 0;
            while (i < sentence.size()) {
                int skipped = noPlace(names, i);
                GeoSpan span = skipped > 0 ? null : at(names, i);
                if (span != null) {
                    found.add(span);
                }
                i = span != null ? span.resume : i + Math.max(1, skipped);
            }
        }
        return found;
    }

    /** How many tokens a name takes up that only looks like a place's; 0 where there is none. */
    private int noPlace(NameReader names, int first) {
        if (!names.isCapitalised(first)) {
            return 0;
        }
        for (int last = names.lastFrom(first, LONGEST); last > first; last--) {
            String text = names.text(first, last);
            boolean opening = first == 0 && text.startsWith("The ");
            if (!opening && words.isNoPlace(text)) {
                return last - first + 1;
            }
        }
        return 0;
    }

    private GeoSpan at(NameReader names, int first) {
        String ner = names.ner(first);
        boolean partOfPerson = ner.equals("PERSON")
                && names.runStart(first) < names.runEnd(first)
                && !isListedRun(names, first, names.runEnd(first));
        if (partOfPerson || !names.isCapitalised(first) || isKnownAcronym(names.word(first))) {
            return null;
        }
        GeoSpan site = sites.at(names, first);
        if (site != null) {
            return site;
        }
        GeoSpan county = ner.equals("LOCATION") ? null : county(names, first);
        GeoSpan listed = county == null ? listed(names, first) : county;
        if (ner.equals("LOCATION") && (listed == null || listed.last < names.runEnd(first))) {
            return runs.read(names, first, listed);
        }
        return listed != null || ner.equals("ORGANIZATION") ? listed : qualified(names, first);
    }

    /** "EU" is not the town of Eu. */
    private static boolean isKnownAcronym(String word) {
        KnownOrganizations.Known known = ACRONYM.matcher(word).matches() ? KnownOrganizations.find(word) : null;
        return known != null && known.countryCode() == null;
    }

    /** The longest name from our lists that begins here; null where none does or it means something else. */
    private GeoSpan listed(NameReader names, int first) {
        for (int last = names.lastFrom(first, LONGEST); last >= first; last--) {
            String text = names.text(first, last);
            CountryName country = countries.named(text);
            GazetteerEntry abbreviated = abbreviation(names, first, last, text);
            boolean known = country != null
                    || abbreviated != null
                    || gazetteer.subdivision(text) != null
                    || gazetteer.region(text) != null
                    || gazetteer.isOtherName(text)
                    || countries.seat(text) != null;
            if (!known) {
                continue;
            }
            GeoSpan span = new GeoSpan(names.sentence(), first, last, text);
            if (meansOther(names, span, country)) {
                return null;
            }
            span.evidenceOnly = inOrganization(names, span) && !isPublicBody(names, span);
            span.country = country;
            span.candidates = abbreviated != null ? List.of(abbreviated) : gazetteer.find(text);
            span.evidenceOnly |= isWideRegion(span) && GeoOffices.isInOffice(names, first);
            return span;
        }
        return null;
    }

    /** A region that lies in several countries. */
    private boolean isWideRegion(GeoSpan span) {
        GazetteerEntry region = span.country == null ? gazetteer.region(span.text) : null;
        return region != null && region.place().countryCode() == null;
    }

    /** "Ill.", "La." where a place may stand; null for other words. */
    private GazetteerEntry abbreviation(NameReader names, int first, int last, String text) {
        if (first != last || gazetteer.subdivision(text) != null) {
            return null;
        }
        boolean afterComma = first > 0 && names.word(first - 1).equals(",");
        boolean location = names.ner(first).equals("LOCATION");
        boolean dotted = text.endsWith(".");
        if (!dotted && text.length() > 4) {
            return null;
        }
        int signs = (location ? 1 : 0) + (dotted ? 1 : 0) + (afterComma ? 1 : 0);
        return signs > 1 ? gazetteer.qualifier(text) : null;
    }

    /** "Mont Blanc" that the recogniser took for a person: our own list has all words of its name. */
    private boolean isListedRun(NameReader names, int first, int last) {
        return first < last
                && names.runStart(first) == first
                && names.runEnd(first) == last
                && gazetteer.region(names.text(first, last)) != null;
    }

    private static boolean inOrganization(NameReader names, GeoSpan span) {
        return names.ner(span.first).equals("ORGANIZATION") && names.isInLongerRun(span.first, span.last);
    }

    private boolean meansOther(NameReader names, GeoSpan span, CountryName country) {
        String ner = names.ner(span.first);
        String next = span.last + 1 < names.size() ? names.word(span.last + 1) : "";
        if (words.is(AILMENT, next)) {
            return country == null || !country.isDemonym();
        }
        if (ner.equals("PERSON")) {
            return country == null && !isListedRun(names, span.first, span.last) || words.isGivenName(span.text);
        }
        if (inOrganization(names, span)) {
            return names.runStart(span.first) < span.first
                    || country != null && country.isDemonym() && !isPublicBody(names, span);
        }
        if (country == null) {
            boolean initials = span.text.length() < 4 && span.text.equals(span.text.toUpperCase(Locale.ROOT));
            return !ner.equals("LOCATION") && (words.is(STREET, next) || initials && next.startsWith("-"));
        }
        if (country.isDemonym() && (words.isFeature(next) || isLanguage(names, span, country))) {
            return true;
        }
        return span.first == 0 && ner.equals("O") && words.isOrdinaryWord(span.text);
    }

    /** "Kansas Department of Health", "Iraqi Army": the place in the name of a public body is meant itself. */
    private boolean isPublicBody(NameReader names, GeoSpan span) {
        return span.last + 1 < names.size() && words.is(BODY, names.word(span.last + 1));
    }

    /** "speak Russian", "in Spanish": the language, not the country. */
    private static boolean isLanguage(NameReader names, GeoSpan span, CountryName country) {
        if (!country.language() || span.first == 0) {
            return false;
        }
        Sentence sentence = names.sentence();
        boolean beforeNoun =
                span.last + 1 < names.size() && sentence.token(span.last + 1).isNoun();
        boolean adjective = sentence instanceof ParsedSentence parsed
                && parsed.relation(span.last).equals("amod");
        String before = sentence.token(span.first - 1).lemma();
        String earlier = span.first > 1 ? sentence.token(span.first - 2).lemma() : "";
        boolean spoken = SPEAKING.contains(before) || SPEAKING.contains(earlier);
        return !beforeNoun && (spoken || IN_A_LANGUAGE.contains(before) && !adjective);
    }

    /** "Laurel County" that the recogniser missed or saw as part of an organization's name. */
    private GeoSpan county(NameReader names, int first) {
        if (!names.isName(first) || first > 0 && names.isName(first - 1)) {
            return null;
        }
        for (int last = first; last <= names.lastFrom(first, 4) && names.isName(last); last++) {
            if (last > first && words.is(DIVISION, names.word(last)) || isBeforeDivision(names, last)) {
                GeoSpan span = new GeoSpan(names.sentence(), first, last, names.text(first, last));
                span.candidates = gazetteer.find(span.text);
                return span.candidates.stream().anyMatch(GazetteerEntry::isDivision) ? span : null;
            }
        }
        return null;
    }

    /** "Idlib" of "Idlib province". */
    private boolean isBeforeDivision(NameReader names, int last) {
        return last + 1 < names.size() && words.is(SUBDIVISION, names.word(last + 1));
    }

    /** A name that the recogniser missed, but that a state after a comma shows to be a place. */
    private GeoSpan qualified(NameReader names, int first) {
        if (!names.isName(first) || first > 0 && names.isName(first - 1)) {
            return null;
        }
        int last = first;
        while (last + 1 < names.size() && last < first + 3 && names.isName(last + 1)) {
            last++;
        }
        GazetteerEntry state =
                last + 2 < names.size() && names.word(last + 1).equals(",") ? stateAt(names, last + 2) : null;
        if (state == null) {
            return null;
        }
        GeoSpan span = new GeoSpan(names.sentence(), first, last, names.text(first, last));
        span.candidates = gazetteer.find(span.text);
        return span.candidates.stream().anyMatch(place -> place.isIn(state)) ? span : null;
    }

    private GazetteerEntry stateAt(NameReader names, int first) {
        for (int last = names.lastFrom(first, 2); last >= first; last--) {
            GazetteerEntry state = gazetteer.qualifier(names.text(first, last));
            if (state != null) {
                return state;
            }
        }
        return null;
    }
}
