package org.onrecord.language.quotation;

/**
 * A quotation mark where it stands, and what it may be there. Immutable.
 *
 * @param start first code point in the article
 * @param end after its last code point; two single marks typed as a double one are one mark
 * @param twofold a double mark or guillemet, not a single one
 * @param directed its form says which way it faces
 * @param opens may begin a quotation here
 * @param closes may end one here
 */
record QuotationMark(int start, int end, boolean twofold, boolean directed, boolean opens, boolean closes) {

    /** Begins a quotation and cannot end one. */
    boolean onlyOpens() {
        return opens && !closes;
    }
}
