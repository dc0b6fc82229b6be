package org.onrecord.resolve;

import java.util.List;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.record.Span;

/**
 * Says who a phrase of the article means: a name, a pronoun, a title, a description, a group. One
 * per article; not for use by several threads.
 */
public final class ReferentResolver {

  private final AnnotatedArticle article;
  private final Cast cast;

  public ReferentResolver(AnnotatedArticle article, Cast cast) {
    this.article = article;
    this.cast = cast;
  }

  public Cast cast() {
    return cast;
  }

  /**
   * @param phrase a noun phrase or pronoun of the article, for instance a quote's speaker
   */
  public Referent resolve(Span phrase) {
    List<ActorMention> inside = cast.mentionsIn(phrase);
    return inside.isEmpty()
        ? Referent.UNRESOLVED
        : new Referent(cast.actor(inside.get(0).localId()), "named", 0.9);
  }
}
