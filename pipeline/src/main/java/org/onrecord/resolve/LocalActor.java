package org.onrecord.resolve;

import java.util.List;

/**
 * An actor as one article knows it. Immutable.
 *
 * @param localId kind prefix and slug of the name ("person:vladimir-putin", "org:nato", "country:ru",
 *     "gov:kremlin", "group:us-officials"), unique in the article
 * @param kind person|organization|government|country|bloc|group
 * @param name fullest name in the article
 * @param role fullest title given, without the name; null where none is
 * @param affiliation organization or state that the role belongs to, null where none is given
 * @param countryCode ISO 3166-1 alpha-2, null where unsure
 * @param aliases other names in the article, sorted
 */
public record LocalActor(
    String localId,
    String kind,
    String name,
    String role,
    String affiliation,
    String countryCode,
    List<String> aliases) {

  public LocalActor {
    aliases = List.copyOf(aliases);
  }
}
