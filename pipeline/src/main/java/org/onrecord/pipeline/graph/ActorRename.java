package org.onrecord.pipeline.graph;

/**
 * Which actor of the run an actor of one article is.
 *
 * @param localId the article's own id
 * @param actorId the run's id, null where an editor left the actor out
 * @param name the run's name, which stands beside each id; null likewise
 */
public record ActorRename(String docId, String localId, String actorId, String name) {}
