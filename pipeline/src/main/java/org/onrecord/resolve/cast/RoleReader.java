package org.onrecord.resolve.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.language.reader.Reading;
import org.onrecord.record.Span;
import org.onrecord.resolve.lexicon.KnownOrganizations;
import org.onrecord.resolve.lexicon.Parties;
import org.onrecord.resolve.lexicon.SentenceIndex;
import org.onrecord.resolve.lexicon.Spelling;
import org.onrecord.resolve.lexicon.Titles;
import org.onrecord.resolve.names.NameSpan;
import org.onrecord.resolve.places.GeoMention;

/**
 * Reads the roles and affiliations of people off the words around their names, as the reader's head for roles finds
 * them: "Deputy Foreign Minister X", "X, a senator from Ohio,", "X, who teaches at …". One per article; immutable.
 */
final class RoleReader {

    /** No single token may decide. */
    private static final double LARGEST = 6;
    /** Added to the log odds of each token of a title: few words of a news article tell one, so the head is cautious. */
    private static final double TITLE_BIAS = 1;

    private static final Set<String> NOT_FIRST = Set.of("DT", "PRP$", "POS", "IN", "CC", ",", ":", "(", "-LRB-");
    private static final Set<String> NOT_LAST = Set.of("DT", "IN", "CC", ",", ":", "POS", "PRP$", "TO");
    private static final Pattern AT_THE_TIME = Pattern.compile("^(?i:then|now)(?: ?- ?| )");

    private final AnnotatedArticle article;
    private final List<Token> tokens;
    private final List<Sentence> sentenceOf = new ArrayList<>();
    private final SentenceIndex<GeoMention> places;
    private final SentenceIndex<NameSpan> names;

    /** Words that tell something, and how sure that is. */
    private record Told(List<Token> tokens, Sentence sentence, double odds) {}

    RoleReader(AnnotatedArticle article, SentenceIndex<GeoMention> places, SentenceIndex<NameSpan> names) {
        this.article = article;
        this.places = places;
        this.names = names;
        this.tokens = article.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .toList();
        article.sentences().forEach(sentence -> sentence.tokens().forEach(token -> sentenceOf.add(sentence)));
    }

    private int lastToken(NameSpan person) {
        return article.reading().token(person.sentence(), person.last());
    }

    /** What the words around each of a person's mentions tell, those left out that tell nothing. */
    List<Role> around(List<NameSpan> mentions) {
        Map<Integer, Reading.Around> scores =
                article.reading().roles(mentions.stream().map(this::lastToken).toList());
        return mentions.stream()
                .map(mention -> role(mention, scores.get(lastToken(mention))))
                .filter(role -> role != Role.NONE)
                .toList();
    }

    /**
     * @param scores of the mention's last word, null where it was not read
     */
    private Role role(NameSpan person, Reading.Around scores) {
        if (scores == null) {
            return Role.NONE;
        }
        Told title = ownTitle(person, told(person, scores, 0, TITLE_BIAS));
        Told affiliation = told(person, scores, 1, 0);
        if (title == null && affiliation == null) {
            return Role.NONE;
        }
        return new Role(
                title == null ? null : titleText(span(title)),
                affiliation == null ? null : affiliationText(affiliation),
                country(title, affiliation),
                title == null ? null : span(title));
    }

    /**
     * A role with its title as far as it is read around the person's name: "Harbour League director" for "director".
     * Nations and places before it are the affiliation's.
     *
     * @param found its title stands in the article
     */
    Role widened(Role found, List<Role> read) {
        return read.stream()
                .filter(role -> role.where() != null && role.where().overlaps(found.where()))
                .findFirst()
                .map(role -> found.called(titleText(withoutPlaces(role.where().union(found.where()), found.where()))))
                .orElse(found);
    }

    private Span withoutPlaces(Span title, Span least) {
        int start = 0;
        while (tokens.get(start).span().start() < title.start()) {
            start++;
        }
        while (tokens.get(start).span().start() < least.start() && isOwner(start)) {
            start++;
        }
        return new Span(tokens.get(start).span().start(), title.end());
    }

    private boolean isOwner(int token) {
        Token word = tokens.get(token);
        Sentence sentence = sentenceOf.get(token);
        int party = Parties.wordsAt(sentence, word.index());
        boolean beforePlace =
                party >= word.index() && party + 1 < sentence.size() && places.at(sentence, party + 1) != null;
        return word.pos().equals("POS")
                || word.pos().equals("DT")
                || beforePlace
                || places.at(sentence, word.index()) != null;
    }

    /** The likeliest stretch of one sentence, without the person's own name. */
    private Told told(NameSpan person, Reading.Around scores, int what, double bias) {
        double best = 0;
        double sum = 0;
        int from = 0;
        int bestFrom = -1;
        int bestTo = -1;
        for (int i = 0; i < scores.scores().length; i++) {
            int token = scores.first() + i;
            boolean own = sentenceOf.get(token) == person.sentence()
                    && person.span().overlaps(tokens.get(token).span());
            boolean begins = i == 0 || sentenceOf.get(token) != sentenceOf.get(token - 1);
            if (sum <= 0 || begins || own) {
                sum = 0;
                from = token;
            }
            sum += own ? -LARGEST : Math.max(-LARGEST, Math.min(LARGEST, scores.scores()[i][what] + bias));
            if (sum > best) {
                best = sum;
                bestFrom = from;
                bestTo = token;
            }
        }
        while (bestFrom >= 0
                && bestFrom <= bestTo
                && NOT_FIRST.contains(tokens.get(bestFrom).pos())) {
            bestFrom++;
        }
        while (bestTo >= bestFrom
                && bestTo >= 0
                && NOT_LAST.contains(tokens.get(bestTo).pos())) {
            bestTo--;
        }
        return bestFrom < 0 || bestFrom > bestTo
                ? null
                : new Told(tokens.subList(bestFrom, bestTo + 1), sentenceOf.get(bestFrom), best);
    }

    /**
     * Null for what is no title of this person: names and places alone, the owner of something, and the title right before
     * somebody else's name.
     */
    private Told ownTitle(NameSpan person, Told told) {
        boolean noun = told != null && told.tokens().stream().anyMatch(token -> token.isNoun() && !token.isNamed());
        if (!noun) {
            return null;
        }
        int next = told.tokens().get(told.tokens().size() - 1).index() + 1;
        boolean owner =
                told.sentence().hasPos(next - 1, "POS") || told.sentence().hasPos(next, "POS");
        NameSpan behind = next < told.sentence().size() ? names.at(told.sentence(), next) : null;
        boolean others = behind != null
                && behind.type() == NameSpan.Type.PERSON
                && !behind.span().equals(person.span());
        return owner || others ? null : told;
    }

    private Span span(Told told) {
        return new Span(
                told.tokens().get(0).span().start(),
                told.tokens().get(told.tokens().size() - 1).span().end());
    }

    private String titleText(Span title) {
        String text = Spelling.singleSpaced(article.slice(title));
        return Stream.of(AT_THE_TIME.matcher(text).replaceFirst("").split(" "))
                .map(Titles::expanded)
                .collect(Collectors.joining(" "));
    }

    private String affiliationText(Told affiliation) {
        return Spelling.singleSpaced(article.slice(span(affiliation)));
    }

    /** Of the only country that the title, or else the affiliation, names. */
    private String country(Told... parts) {
        for (Told part : parts) {
            if (part == null) {
                continue;
            }
            Span span = span(part);
            List<String> codes = Stream.concat(
                            places.in(part.sentence()).stream()
                                    .filter(place -> span.overlaps(place.span()) && place.confidence() >= 0.5)
                                    .map(GeoMention::countryCode),
                            names.in(part.sentence()).stream()
                                    .filter(name -> span.overlaps(name.span()))
                                    .map(name -> KnownOrganizations.find(name.text()))
                                    .filter(known -> known != null)
                                    .map(KnownOrganizations.Known::countryCode))
                    .filter(code -> code != null)
                    .distinct()
                    .toList();
            if (codes.size() == 1) {
                return codes.get(0);
            }
        }
        return null;
    }
}
