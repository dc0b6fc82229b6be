package org.onrecord.resolve.reference;

import org.onrecord.resolve.cast.LocalActor;

/**
 * Who a phrase means. Immutable.
 *
 * @param actor null where it is not known
 * @param status named (the phrase holds the name), resolved (a pronoun, title or description whose
 *     actor was worked out), anonymous (someone who is not to be named: "two officials"), unresolved
 *     (someone particular, not known who), none (no phrase)
 * @param confidence 0 to 1 that the actor is the right one; 0 where there is none
 */
public record Referent(LocalActor actor, String status, double confidence) {

    public static final Referent NONE = new Referent(null, "none", 0);
    public static final Referent UNRESOLVED = new Referent(null, "unresolved", 0);
    public static final Referent ANONYMOUS = new Referent(null, "anonymous", 0);

    /** Null where the actor is not known. */
    public String id() {
        return actor == null ? null : actor.localId();
    }

    /** Null where the actor is not known. */
    public String name() {
        return actor == null ? null : actor.name();
    }
}
