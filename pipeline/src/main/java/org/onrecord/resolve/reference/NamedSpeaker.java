package org.onrecord.resolve.reference;

import org.onrecord.record.Span;

/**
 * Who probably speaks a quotation.
 *
 * @param words a name or a pronoun of the article
 * @param probability 0 to 1
 */
public record NamedSpeaker(Span words, double probability) {}
