package org.onrecord.record;

/**
 * One row of actors: a distinct person, organization, government, country, bloc or group.
 * Columns and their meaning: {@code schemas/}. Absent values are null. Immutable.
 *
 * @param kind person|organization|government|country|bloc|group
 * @param role fullest title given, without the name
 * @param countryCode ISO 3166-1 alpha-2 or 3166-3
 */
public record Actor(
        String actorId,
        String name,
        String kind,
        String role,
        String affiliation,
        String countryCode,
        int mentionCount,
        int documentCount,
        int quoteCount,
        int demandCount,
        java.util.List<String> aliases) {}
