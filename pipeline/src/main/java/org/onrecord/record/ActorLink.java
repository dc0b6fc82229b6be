package org.onrecord.record;

/**
 * One row of actor_links: the Wikipedia article that an actor's name means. Columns and their meaning:
 * {@code schemas/}. Immutable.
 *
 * @param score 0.9 to 1, the share of links worded like the name that lead there
 */
public record ActorLink(String actorId, String name, String wikipediaTitle, String wikipediaUrl, double score) {}
