package org.onrecord.resolve;

import java.util.HashMap;
import java.util.Map;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Sentence;

/**
 * What the article and lists of given names tell of the gender by which a person is referred to. One
 * per article.
 */
final class Genders {

  private final Map<String, String> genders = new HashMap<>();

  Genders(AnnotatedArticle article, Cast cast) {
    for (ActorMention mention : cast.mentions()) {
      LocalActor actor = cast.actor(mention.localId());
      if (!actor.kind().equals("person")) {
        continue;
      }
      Sentence sentence = article.sentences().get(mention.sentence());
      int first = sentence.tokenAt(mention.span().start());
      String told = first > 0 ? Titles.gender(sentence.token(first - 1).word()) : null;
      if (told != null) {
        genders.put(actor.localId(), told);
      }
    }
    for (LocalActor actor : cast.actors()) {
      if (actor.kind().equals("person")) {
        genders.computeIfAbsent(actor.localId(), id -> ofNameOrRole(actor));
      }
    }
  }

  private static String ofNameOrRole(LocalActor actor) {
    if (actor.role() != null) {
      for (String word : actor.role().split("\\s+")) {
        String told = Titles.gender(word);
        if (told != null) {
          return told;
        }
      }
    }
    PersonName name = PersonName.parse(actor.name());
    return name.isFull() ? name.gender() : null;
  }

  /** m, f, or null where unknown. */
  String of(LocalActor actor) {
    return genders.get(actor.localId());
  }
}
