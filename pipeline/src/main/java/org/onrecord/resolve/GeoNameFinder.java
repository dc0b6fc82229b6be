package org.onrecord.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/**
 * Finds the words of an article that may name a place or a country: names of countries and regions by
 * their lists, others where the named-entity recogniser sees a location. The longest name wins.
 * Thread-safe.
 */
final class GeoNameFinder {

  private static final int LONGEST = 7;
  private static final Set<String> SPEAKING = Set.of("speak", "learn", "teach", "translate");

  private final Countries countries = Countries.shared();
  private final Gazetteer gazetteer = Gazetteer.shared();

  /** In text order; they do not overlap. */
  List<GeoSpan> find(AnnotatedArticle article) {
    List<GeoSpan> found = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      int i = 0;
      while (i < sentence.size()) {
        GeoSpan span = at(article, sentence, i);
        if (span != null) {
          found.add(span);
        }
        i = span == null ? i + 1 : span.last + 1;
      }
    }
    return found;
  }

  private GeoSpan at(AnnotatedArticle article, Sentence sentence, int first) {
    Token token = sentence.token(first);
    if (!startsName(token)) {
      return null;
    }
    int end = runEnd(sentence, first);
    if (token.ner().equals("PERSON") && end - runStart(sentence, first) > 0) {
      return null;
    }
    GeoSpan listed = listed(article, sentence, first);
    if (listed != null) {
      return listed;
    }
    if (!token.ner().equals("LOCATION") || runStart(sentence, first) != first) {
      return null;
    }
    GeoSpan span = new GeoSpan(sentence, first, end, text(article, sentence, first, end));
    span.candidates = gazetteer.find(span.text);
    if (span.candidates.isEmpty()) {
      for (int i = first + 1; i <= end; i++) {
        GeoSpan inside = listed(article, sentence, i);
        if (inside != null) {
          return inside;
        }
      }
    }
    return span;
  }

  private static boolean startsName(Token token) {
    int c = token.word().codePointAt(0);
    return Character.isUpperCase(c) || token.ner().equals("LOCATION");
  }

  /** The longest name from our lists that begins here, null where none does. */
  private GeoSpan listed(AnnotatedArticle article, Sentence sentence, int first) {
    for (int last = Math.min(sentence.size(), first + LONGEST) - 1; last >= first; last--) {
      String text = text(article, sentence, first, last);
      CountryName country = countries.named(text);
      boolean place =
          gazetteer.subdivision(text) != null
              || gazetteer.region(text) != null
              || gazetteer.isOtherName(text)
              || countries.seat(text) != null;
      if (country == null && !place) {
        continue;
      }
      if (isPartOfName(sentence, first, last) || country != null && isLanguage(sentence, first, last, country)) {
        return null;
      }
      GeoSpan span = new GeoSpan(sentence, first, last, text);
      span.country = country;
      span.candidates = gazetteer.find(text);
      return span;
    }
    return null;
  }

  /** Inside a longer name of a person, an organization or another place. */
  private static boolean isPartOfName(Sentence sentence, int first, int last) {
    String ner = sentence.token(first).ner();
    boolean shorter = runStart(sentence, first) < first || runEnd(sentence, last) > last;
    if (ner.equals("PERSON")) {
      return true;
    }
    return shorter && ner.equals("ORGANIZATION");
  }

  /** "speak Russian", "in Spanish": the language, not the country. */
  private static boolean isLanguage(Sentence sentence, int first, int last, CountryName country) {
    if (!country.language() || first == 0) {
      return false;
    }
    boolean last_ = last + 1 >= sentence.size() || !sentence.token(last + 1).isNoun();
    Token before = sentence.token(first - 1);
    return last_ && (SPEAKING.contains(before.lemma()) || before.lemma().equals("in"));
  }

  private static int runStart(Sentence sentence, int index) {
    int start = index;
    String ner = sentence.token(index).ner();
    while (!ner.equals("O") && start > 0 && sentence.token(start - 1).ner().equals(ner)) {
      start--;
    }
    return start;
  }

  private static int runEnd(Sentence sentence, int index) {
    int end = index;
    String ner = sentence.token(index).ner();
    while (!ner.equals("O") && end + 1 < sentence.size() && sentence.token(end + 1).ner().equals(ner)) {
      end++;
    }
    return end;
  }

  private static String text(AnnotatedArticle article, Sentence sentence, int first, int last) {
    String text = article.slice(sentence.spanOf(first, last));
    return first == last ? text : text.replaceAll("\\s+", " ").replace('’', '\'');
  }
}
