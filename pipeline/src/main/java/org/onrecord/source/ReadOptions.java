package org.onrecord.source;

import java.time.LocalDate;

/**
 * @param publishedOn ISO 8601 day for articles that carry none, or null
 * @param sourceUrl address for articles that carry none, or null
 */
public record ReadOptions(String publishedOn, String sourceUrl) {

    public static final ReadOptions NONE = new ReadOptions(null);

    public ReadOptions(String publishedOn) {
        this(publishedOn, null);
    }

    public ReadOptions {
        if (publishedOn != null) {
            LocalDate.parse(publishedOn);
        }
    }

    ReadOptions withSourceUrl(String address) {
        return new ReadOptions(publishedOn, address);
    }
}
