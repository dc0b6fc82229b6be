package org.onrecord.resolve.places;

import org.onrecord.record.MentionType;

/** Reads capitals and seats of government: as the state where they stand for it, else as places. Thread-safe. */
final class GeoSeats {

    private static final double SURE = 0.95;
    private static final double LIKELY = 0.85;

    private final Countries countries = Countries.shared();
    private final GeoMetonyms metonyms = new GeoMetonyms();

    /**
     * Makes a span the country where it stands for the government.
     *
     * @return false where the words mean neither the government nor a place: "a White House bid"
     */
    boolean read(GeoSpan span) {
        Countries.SeatOfGovernment seat = span.countryCode != null ? null : countries.seat(span.text);
        if (seat == null || span.container != null) {
            return true;
        }
        boolean there = metonyms.isLocation(span.sentence, span.first, span.last);
        boolean actor = metonyms.isActor(span.sentence, span.first, span.last);
        return switch (seat.kind()) {
            case ALWAYS -> there || asState(span, seat.code(), SURE);
            case OFFICE -> actor && !there ? asState(span, seat.code(), SURE) : there;
            case CAPITAL -> !actor || !isIn(span, seat.code()) || asState(span, seat.code(), LIKELY);
        };
    }

    private boolean asState(GeoSpan span, String code, double confidence) {
        boolean capital = countries.seat(span.text).kind() == Countries.Seat.CAPITAL && isIn(span, code);
        span.seat = capital ? span.chosen.place() : null;
        span.chosen = null;
        span.countryCode = code;
        span.how = MentionType.METONYM;
        span.confidence = confidence;
        return true;
    }

    /** The name is the capital's and not some other town's. */
    private static boolean isIn(GeoSpan span, String country) {
        return span.chosen != null && country.equals(span.chosen.place().countryCode());
    }
}
