package org.onrecord.resolve.run;

import org.onrecord.resolve.cast.LocalActor;

/**
 * An actor of one article, on its way into the run's list of actors. Immutable.
 *
 * @param mentionCount how often the article names it
 */
public record ActorSighting(String docId, LocalActor actor, int mentionCount) implements Comparable<ActorSighting> {

    /** By article, then by the actor's id in it: an order that does not depend on who read what first. */
    @Override
    public int compareTo(ActorSighting other) {
        int byDocument = docId.compareTo(other.docId);
        return byDocument != 0 ? byDocument : actor.localId().compareTo(other.actor.localId());
    }
}
