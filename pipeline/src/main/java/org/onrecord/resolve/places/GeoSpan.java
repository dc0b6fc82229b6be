package org.onrecord.resolve.places;

import java.util.List;
import org.onrecord.language.Sentence;
import org.onrecord.record.MentionType;
import org.onrecord.record.Span;

/** Words of an article that may name a place or a country, while it is being worked out which. Not thread-safe. */
final class GeoSpan {

    final Sentence sentence;
    final int first;
    final int last;
    final String text;

    /** What the words say of a country, null where nothing. */
    CountryName country;

    /** Places that may have this name. */
    List<GazetteerEntry> candidates = List.of();

    /** First token after the name that may begin another one. */
    int resume;

    /** Whether it says where the article plays, but is no mention of its own ("Ontario" in "Ontario Municipal Board"). */
    boolean evidenceOnly;

    /** Whether it counts as a place only if other names of the article support it. */
    boolean weak;

    /** The place that was named right after it ("Texas" after "Paris,"), null where none is. */
    GeoSpan container;

    /** Whether it is such a container itself. */
    boolean holds;

    /** The place chosen, null for a country or an unknown place. */
    GazetteerEntry chosen;

    /** The capital whose name stands for the country, null where none does. */
    GazetteerPlace seat;

    /** Set where the words mean the country: a code. */
    String countryCode;

    MentionType how = MentionType.NAME;
    double confidence;

    GeoSpan(Sentence sentence, int first, int last, String text) {
        this.sentence = sentence;
        this.first = first;
        this.last = last;
        this.text = text;
        this.resume = last + 1;
    }

    Span span() {
        return sentence.spanOf(first, last);
    }

    boolean isDecided() {
        return chosen != null || countryCode != null;
    }

    /** The country it is or lies in, null where unknown. */
    String countryOrNull() {
        return countryCode != null
                ? countryCode
                : chosen == null ? null : chosen.place().countryCode();
    }
}
