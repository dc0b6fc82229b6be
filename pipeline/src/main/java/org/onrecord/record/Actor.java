package org.onrecord.record;

import java.util.List;

/**
 * One row of actors: a distinct person, organization, government, country, bloc or group.
 * Columns and their meaning: {@code schemas/}. Absent values are null. Immutable.
 *
 * @param role fullest title given, without the name
 * @param countryCode ISO 3166-1 alpha-2 or 3166-3
 */
public record Actor(
        String actorId,
        String name,
        ActorKind kind,
        String role,
        String affiliation,
        String countryCode,
        int mentionCount,
        int documentCount,
        int quoteCount,
        int demandCount,
        List<String> aliases) {}
