package org.onrecord.pipeline.graph;

import org.onrecord.resolve.cast.LocalActor;
import org.onrecord.resolve.run.ActorSighting;

/**
 * An actor of one article with what it does there.
 *
 * @param quotes how many quotes it speaks
 * @param demands how many demands it makes
 */
public record CountedActor(ActorSighting sighting, int quotes, int demands) {

    /** The same with an equal description, so that a country that every article names is described in memory once. */
    CountedActor describedBy(LocalActor equal) {
        return new CountedActor(new ActorSighting(sighting.docId(), equal, sighting.mentionCount()), quotes, demands);
    }
}
