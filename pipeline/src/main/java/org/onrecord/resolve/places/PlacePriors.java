package org.onrecord.resolve.places;

import org.onrecord.language.Sentence;
import org.onrecord.record.PlaceKind;
import org.onrecord.resolve.places.PlaceWords.Side;

/**
 * How likely a place is meant by a name before anything else is known of the article: for cities the
 * decimal logarithm of the population, for other places a number that compares with it. Thread-safe.
 */
final class PlacePriors {

    private static final double STATE = 8;
    private static final double REGION = 8;
    private static final double SMALL_REGION = 6;
    private static final double DIVISION = 4.5;
    private static final double COUNTY = 4.2;
    private static final double COUNTY_WITHOUT_ITS_WORD = 2.5;

    /** For the city that a name of our own list stands for: "Washington", "New York". */
    private static final double USUAL = 2.5;

    /** Off for a city that the name is another spelling of; more where some place has it as its first name. */
    private static final double OTHER_SPELLING = 0.5;

    private static final double OTHER_SPELLING_OF_A_NAME = 3;

    private final Gazetteer gazetteer = Gazetteer.shared();
    private final PlaceWords words = PlaceWords.shared();

    /** For one of the places that a name of the article may mean. */
    double of(GazetteerEntry candidate, GeoSpan span) {
        double size = size(candidate, span.text);
        if (gazetteer.isOtherNameOf(span.text, candidate)) {
            return size + USUAL;
        }
        if (isCalled(candidate, span.text) || !candidate.feature().startsWith("PPL")) {
            return size;
        }
        boolean rival = span.candidates.stream().anyMatch(other -> isCalled(other, span.text));
        return size - (rival ? OTHER_SPELLING_OF_A_NAME : OTHER_SPELLING);
    }

    private double size(GazetteerEntry candidate, String text) {
        return switch (candidate.feature()) {
            case "REGION" -> isSmall(candidate.place(), text) ? SMALL_REGION : REGION;
            case "ADM1" -> gazetteer.subdivision(text) == candidate ? STATE : DIVISION;
            case "ADM2" -> isCalled(candidate, text) ? COUNTY : COUNTY_WITHOUT_ITS_WORD;
            case "PPLC" -> 1 + population(candidate);
            case "PPLX" -> population(candidate) - 0.5;
            default -> population(candidate);
        };
    }

    /** Whether it is the place's first name, not one of its other spellings. */
    boolean isCalled(GazetteerEntry candidate, String text) {
        return PlaceNames.key(candidate.place().name()).equals(PlaceNames.key(text));
    }

    /** A district or region with a name of one word, which a town may share: "Manhattan", "Midlands". */
    private static boolean isSmall(GazetteerPlace region, String text) {
        boolean land = region.kind() == PlaceKind.REGION || region.kind() == PlaceKind.CITY;
        return land && region.countryCode() != null && text.indexOf(' ') < 0;
    }

    private static double population(GazetteerEntry candidate) {
        return Math.log10(candidate.place().population() + 300.0);
    }

    /** Whether the words around a name show that it is a state's and not a city's: "state of Washington". */
    boolean isState(GeoSpan span) {
        Sentence sentence = span.sentence;
        int after = span.last + 1;
        if (after < sentence.size() && sentence.token(after).pos().equals("POS")) {
            after++;
        }
        if (after < sentence.size()
                && words.showsState(Side.AFTER, sentence.token(after).word())) {
            return true;
        }
        String before = span.first > 0 ? sentence.token(span.first - 1).word() : "";
        String two = span.first > 1 ? sentence.token(span.first - 2).word() + " " + before : "";
        return words.showsState(Side.BEFORE, before) || words.showsState(Side.BEFORE, two);
    }
}
