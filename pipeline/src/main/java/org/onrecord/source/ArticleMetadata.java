package org.onrecord.source;

/**
 * What is known about an article. Of several values offered for one thing the first stays, so the
 * most trustworthy source is asked first. Blank values are passed over. Not thread-safe.
 */
final class ArticleMetadata {

    private static final int LONGEST = 1000;

    private String title;
    private String byline;
    private String publisher;
    private String publishedOn;
    private String sourceUrl;

    ArticleMetadata offerTitle(String value) {
        title = first(title, value);
        return this;
    }

    /** A leading "By" is taken off. */
    ArticleMetadata offerByline(String value) {
        byline = first(byline, value == null ? null : Bylines.withoutBy(value));
        return this;
    }

    ArticleMetadata offerPublisher(String value) {
        publisher = first(publisher, value);
        return this;
    }

    /** A date in any form that {@link PublicationDate} reads; others are passed over. */
    ArticleMetadata offerPublishedOn(String value) {
        publishedOn = first(publishedOn, PublicationDate.parse(value));
        return this;
    }

    /** Only web addresses are taken, without passwords in them. */
    ArticleMetadata offerSourceUrl(String value) {
        if (value != null && value.strip().matches("(?i)https?://[^\\s/]+\\.?[^\\s]*")) {
            sourceUrl = first(sourceUrl, Credentials.without(value));
        }
        return this;
    }

    String title() {
        return title;
    }

    String byline() {
        return byline;
    }

    String publisher() {
        return publisher;
    }

    String publishedOn() {
        return publishedOn;
    }

    String sourceUrl() {
        return sourceUrl;
    }

    private static String first(String held, String offered) {
        if (held != null || offered == null) {
            return held;
        }
        String clean = CleanText.line(offered);
        return clean.isEmpty() || clean.length() > LONGEST ? null : clean;
    }
}
