package org.onrecord.pipeline;

import org.onrecord.resolve.ActorSighting;

/**
 * An actor of one article with what it does there.
 *
 * @param quotes how many quotes it speaks
 * @param demands how many demands it makes
 */
public record CountedActor(ActorSighting sighting, int quotes, int demands) {}
