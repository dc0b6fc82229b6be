package org.onrecord.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/** Finds the actors of an article and brings the names of each together. Thread-safe. */
public final class CastBuilder {

  /**
   * @param places what {@link GeoResolver} found in the same article
   */
  public Cast build(AnnotatedArticle article, List<GeoMention> places) {
    Map<String, LocalActor> actors = new LinkedHashMap<>();
    List<ActorMention> mentions = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      int i = 0;
      while (i < sentence.size()) {
        Token token = sentence.token(i);
        int last = i;
        while (last + 1 < sentence.size() && sentence.token(last + 1).ner().equals(token.ner())) {
          last++;
        }
        if (token.ner().equals("PERSON") || token.ner().equals("ORGANIZATION")) {
          boolean person = token.ner().equals("PERSON");
          String name = article.slice(sentence.spanOf(i, last));
          String id =
              (person ? "person:" : "org:") + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
          actors.putIfAbsent(
              id, new LocalActor(id, person ? "person" : "organization", name, null, null, null, List.of()));
          mentions.add(new ActorMention(sentence.spanOf(i, last), sentence.number(), id, "name"));
        }
        i = last + 1;
      }
    }
    return new Cast(List.copyOf(actors.values()), mentions);
  }
}
