package org.onrecord.resolve.places;

import static org.onrecord.resolve.places.PlaceWords.Kind.*;

import java.util.Locale;
import java.util.Set;
import org.onrecord.language.Sentence;
import org.onrecord.record.PlaceKind;

/** Makes places of names that no list has, where the words themselves show that they name one. Thread-safe. */
final class UnlistedPlaces {

    private static final Set<String> LOCATIVE = Set.of(
            "in",
            "at",
            "near",
            "outside",
            "inside",
            "around",
            "across",
            "along",
            "through",
            "toward",
            "towards",
            "into",
            "throughout",
            "from");

    private static final Set<String> OPENS_DESCRIPTION = Set.of(",", "is", "was");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    private final PlaceWords words = PlaceWords.shared();

    /** Whether a preposition before the name, a word in it, or a place right after it shows that it is one. */
    boolean isPlace(GeoSpan span) {
        if (words.isOrdinaryName(span.text)) {
            return false;
        }
        return span.container != null
                || kind(span) != PlaceKind.OTHER
                || isSaidToBePlace(span)
                || isAfterPreposition(span)
                || isRead(span);
    }

    /** What the reader calls a place. */
    private static boolean isRead(GeoSpan span) {
        return span.sentence.token(span.first).ner().equals("LOCATION")
                && span.sentence.token(span.last).ner().equals("LOCATION");
    }

    private boolean isAfterPreposition(GeoSpan span) {
        Sentence sentence = span.sentence;
        int before = span.first - 1;
        while (before >= 0
                && (sentence.token(before).pos().equals("DT")
                        || sentence.token(before).pos().startsWith("JJ"))) {
            before--;
        }
        if (before > 0 && sentence.token(before).lemma().equals("of")) {
            String owner = sentence.token(before - 1).lower();
            return words.is(GENERIC, owner) || words.is(OWNER, owner) || isAfterKind(sentence, span.first);
        }
        return before >= 0 && LOCATIVE.contains(sentence.token(before).lower());
    }

    /**
     * Whether the words before a name leave no doubt, whatever the named-entity recogniser says of it: "the town of
     * Aldersby", and "Near Aldersby, two convoys …" at the head of a sentence.
     */
    boolean isSaidToBePlace(GeoSpan span) {
        Sentence sentence = span.sentence;
        boolean opening = span.first == 1
                && sentence.token(0).word().equals("Near")
                && span.last + 1 < sentence.size()
                && sentence.token(span.last + 1).word().equals(",");
        return opening || isSaidToBePlace(sentence, span.first, span.last);
    }

    /** The same of tokens of a sentence: a kind of place before them, right behind them or in apposition. */
    boolean isSaidToBePlace(Sentence sentence, int first, int last) {
        return isAfterKind(sentence, first) || isBeforeKind(sentence, last) || isDescribed(sentence, last);
    }

    /** "The Aldern region", "the Aldern mountains". */
    private boolean isBeforeKind(Sentence sentence, int last) {
        String next = last + 1 < sentence.size() ? sentence.token(last + 1).word() : "";
        return words.is(AREA, next) || words.is(LANDSCAPE, next);
    }

    /** "Aldersby, a small town in …", "Aldersby is a village". */
    private boolean isDescribed(Sentence sentence, int last) {
        int token = last + 1;
        boolean opens = token < sentence.size()
                && OPENS_DESCRIPTION.contains(sentence.token(token).word());
        token++;
        if (!opens
                || token >= sentence.size()
                || !ARTICLES.contains(sentence.token(token).word())) {
            return false;
        }
        token++;
        while (token < sentence.size() && sentence.token(token).pos().startsWith("JJ")) {
            token++;
        }
        return token < sentence.size()
                && words.is(SETTLEMENT, sentence.token(token).word())
                && !sentence.token(token + 1 < sentence.size() ? token + 1 : token - 1)
                        .isNoun();
    }

    /** "City of", "villages of" right before a token. */
    boolean isAfterKind(Sentence sentence, int token) {
        if (token < 2 || !sentence.token(token - 1).word().equals("of")) {
            return false;
        }
        String kind = sentence.token(token - 2).word();
        return words.is(SETTLEMENT, kind) || words.is(SETTLEMENTS, kind);
    }

    /** What the words of the name say it is. */
    PlaceKind kind(GeoSpan span) {
        String first = span.sentence.token(span.first).word();
        String last = span.sentence.token(span.last).word();
        if (words.is(DIVISION, last)) {
            return PlaceKind.REGION;
        }
        if (words.is(WATER, last) || words.is(WATER, first)) {
            return PlaceKind.WATER;
        }
        return span.first < span.last && (words.isFeature(last) || words.isFeature(first))
                ? PlaceKind.LANDMARK
                : PlaceKind.OTHER;
    }

    /**
     * A place without a point, in the state or country that stands right after its name.
     *
     * @param country that the article speaks of, for a name with none after it; null where it does of none in particular
     */
    GazetteerPlace place(GeoSpan span, String country) {
        GazetteerEntry state =
                span.container == null ? null : Gazetteer.shared().qualifier(span.container.text);
        String in = state != null
                ? state.place().countryCode()
                : span.container != null ? span.container.countryOrNull() : country;
        String admin = state == null ? null : state.place().name();
        String where = (admin == null ? "" : PlaceNames.slug(admin) + "-")
                + (in == null ? "unlisted" : in.toLowerCase(Locale.ROOT) + "-unlisted");
        return new GazetteerPlace(
                "place:" + PlaceNames.slug(span.text) + "-" + where,
                span.text,
                kind(span),
                in,
                admin,
                null,
                null,
                null,
                0);
    }
}
