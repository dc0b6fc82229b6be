package org.onrecord.language.quotation;

import org.onrecord.record.Span;

/**
 * A stretch of text between quotation marks. Immutable.
 *
 * @param outer with its marks (a missing mark is not there)
 * @param inner without its marks
 * @param depth 0 for an outermost quotation, 1 for one nested in it
 * @param closed false where the closing mark is missing (the quotation runs on in the next paragraph,
 *     or the mark was forgotten)
 */
public record Quotation(Span outer, Span inner, int depth, boolean closed) {}
