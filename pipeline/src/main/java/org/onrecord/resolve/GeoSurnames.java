package org.onrecord.resolve;

import java.util.HashSet;
import java.util.Set;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Sentence;

/** The surnames of an article's people: "Clinton" is no town where Hillary Clinton is spoken of. Immutable. */
final class GeoSurnames {

  private static final Set<String> TIGHT = Set.of("in", "near", "at");

  private final Set<String> surnames = new HashSet<>();

  GeoSurnames(AnnotatedArticle article) {
    for (Sentence sentence : article.sentences()) {
      for (int i = 1; i < sentence.size(); i++) {
        boolean last = i + 1 == sentence.size() || !sentence.token(i + 1).ner().equals("PERSON");
        boolean person = sentence.token(i).ner().equals("PERSON") && sentence.token(i - 1).ner().equals("PERSON");
        if (person && last) {
          surnames.add(sentence.token(i).word());
        }
      }
    }
  }

  /** Whether a name is rather a person's: one that is a surname, and nobody is said to be there. */
  boolean isSurname(GeoSpan span) {
    boolean name = span.country == null || PlaceWords.shared().isGivenName(span.text);
    if (!name || !surnames.contains(span.text)) {
      return false;
    }
    int comma = span.last + 1;
    boolean qualified =
        comma + 1 < span.sentence.size()
            && span.sentence.token(comma).word().equals(",")
            && Gazetteer.shared().qualifier(span.sentence.token(comma + 1).word()) != null;
    String before = span.first == 0 ? "" : span.sentence.token(span.first - 1).lemma();
    return !qualified && !TIGHT.contains(before);
  }
}
