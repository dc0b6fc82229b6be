package org.onrecord.record;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * Somebody who has a part in a quote or demand: the speaker, an addressee, who demands or who answers. In a table
 * the words have the column that the part is called by ("speaker"), the rest columns that begin with it
 * ("speaker_id"); what the table has no column for is null, as are absent values. Immutable.
 *
 * @param words for them in the text
 * @param span where the words stand
 * @param id actor whom the words mean: the article's own id until the run's actors are known
 * @param name that actor's
 */
public record Party(String words, @JsonUnwrapped Span span, String id, String name, ReferenceStatus status) {

    /** The same, with another id and name of whom the words mean. */
    public Party renamed(String newId, String newName) {
        return new Party(words, span, newId, newName, status);
    }

    /** The same words, traced to an actor; what was a name stays one. */
    public Party tracedTo(String actorId, String actorName) {
        boolean kept = status == null || status == ReferenceStatus.NAMED;
        return new Party(words, span, actorId, actorName, kept ? status : ReferenceStatus.RESOLVED);
    }

    /** The same words, traced to nobody. */
    public Party untraced() {
        ReferenceStatus unknown = words == null ? ReferenceStatus.NONE : ReferenceStatus.UNRESOLVED;
        return new Party(words, span, null, null, status == null ? null : unknown);
    }
}
