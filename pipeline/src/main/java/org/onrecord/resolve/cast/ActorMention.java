package org.onrecord.resolve.cast;

import org.onrecord.record.Span;

/**
 * Where an article names an actor. Immutable.
 *
 * @param span the words of the name
 * @param sentence number of the sentence
 * @param localId the {@link LocalActor}
 * @param how name|alias|title|pronoun|demonym|metonym|description
 */
public record ActorMention(Span span, int sentence, String localId, String how) {}
