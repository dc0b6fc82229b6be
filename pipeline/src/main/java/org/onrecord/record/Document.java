package org.onrecord.record;

/**
 * One row of documents: an article that was read.
 * Columns and their meaning: {@code schemas/}. Absent values are null. Immutable.
 *
 * @param publishedOn ISO 8601 day
 * @param charCount code points of the text
 */
public record Document(
        String docId,
        String title,
        String byline,
        String publisher,
        String publishedOn,
        String dateline,
        String language,
        String sourceUrl,
        String sourceFile,
        String sha256,
        int charCount,
        int wordCount,
        int quoteCount,
        int demandCount) {

    /** The same with so many quotes and demands. */
    public Document counted(int quotes, int demands) {
        return new Document(
                docId,
                title,
                byline,
                publisher,
                publishedOn,
                dateline,
                language,
                sourceUrl,
                sourceFile,
                sha256,
                charCount,
                wordCount,
                quotes,
                demands);
    }
}
