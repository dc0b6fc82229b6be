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

  public Cast(List<LocalActor> actors, List<ActorMention> mentions) {
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

  /** Mentions that lie inside a span, in text order. */
  public List<ActorMention> mentionsIn(Span span) {
    return mentions.stream().filter(mention -> span.contains(mention.span())).toList();
  }
}
