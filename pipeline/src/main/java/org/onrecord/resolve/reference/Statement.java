package org.onrecord.resolve.reference;

import org.onrecord.record.Span;

/**
 * Words that the article puts into a mouth, before anybody is looked up. Immutable.
 *
 * @param content from the first to the last of them
 * @param direct whether they stand between quotation marks
 * @param source words for the one who says them, null where there are none
 * @param addressee words for the one spoken to, null where there are none
 */
public record Statement(Span content, boolean direct, Span source, Span addressee) {}
