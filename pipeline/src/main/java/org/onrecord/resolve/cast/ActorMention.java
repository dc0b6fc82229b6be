package org.onrecord.resolve.cast;

import org.onrecord.record.MentionType;
import org.onrecord.record.Span;

/**
 * Where an article names an actor. Immutable.
 *
 * @param span the words of the name
 * @param sentence number of the sentence
 * @param localId the {@link LocalActor}
 */
public record ActorMention(Span span, int sentence, String localId, MentionType how) {}
