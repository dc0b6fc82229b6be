package org.onrecord.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.record.Span;

/** Who is who in one article: its actors and where it names them. Immutable. */
public final class Cast {

  private final Map<String, LocalActor> actors;
  private final List<ActorMention> mentions;
  private final Map<Span, Span> designations;

  public Cast(List<LocalActor> actors, List<ActorMention> mentions) {
    this(actors, mentions, Map.of());
  }

  /**
   * @param designations for names of people that a title stands before: the name's span to the span of both
   */
  public Cast(List<LocalActor> actors, List<ActorMention> mentions, Map<Span, Span> designations) {
    this.designations = Map.copyOf(designations);
    Map<String, LocalActor> byId = new LinkedHashMap<>();
    actors.forEach(actor -> byId.put(actor.localId(), actor));
    this.actors = byId;
    List<ActorMention> sorted = new ArrayList<>(mentions);
    sorted.sort(java.util.Comparator.comparing(ActorMention::span));
    this.mentions = List.copyOf(sorted);
  }

  public List<LocalActor> actors() {
    return List.copyOf(actors.values());
  }

  /** Null where there is no such actor. */
  public LocalActor actor(String localId) {
    return actors.get(localId);
  }

  /** All mentions in text order. */
  public List<ActorMention> mentions() {
    return mentions;
  }

  /**
   * The words that stand for the actor at a mention: a person's name with the capitalised title right
   * before it ("Foreign Minister Amara Okafor"), else the mention's span.
   */
  public Span designation(ActorMention mention) {
    return designations.getOrDefault(mention.span(), mention.span());
  }

  /** Mentions that lie inside a span, in text order. */
  public List<ActorMention> mentionsIn(Span span) {
    return mentions.stream().filter(mention -> span.contains(mention.span())).toList();
  }
}
