package org.onrecord.resolve.reference;

import org.onrecord.record.Party;
import org.onrecord.record.ReferenceStatus;
import org.onrecord.record.Span;
import org.onrecord.resolve.cast.LocalActor;

/**
 * Who a phrase means. Immutable.
 *
 * @param actor null where it is not known
 * @param status whether that is known
 * @param confidence 0 to 1 that the actor is the right one; 0 where there is none
 */
public record Referent(LocalActor actor, ReferenceStatus status, double confidence) {

    public static final Referent NONE = new Referent(null, ReferenceStatus.NONE, 0);
    public static final Referent UNRESOLVED = new Referent(null, ReferenceStatus.UNRESOLVED, 0);
    public static final Referent JOINT = new Referent(null, ReferenceStatus.JOINT, 0);
    public static final Referent ANONYMOUS = new Referent(null, ReferenceStatus.ANONYMOUS, 0);

    /** Null where the actor is not known. */
    public String id() {
        return actor == null ? null : actor.localId();
    }

    /** Null where the actor is not known. */
    public String name() {
        return actor == null ? null : actor.name();
    }

    /** As a party of a quote or demand. */
    public Party party(String words, Span span) {
        return new Party(words, span, id(), name(), status);
    }
}
