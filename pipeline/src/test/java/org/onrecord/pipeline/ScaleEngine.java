package org.onrecord.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Annotator;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.record.Article;
import org.onrecord.record.CodePoints;
import org.onrecord.record.Span;

/** Knows the sentences and names of {@link InventedNews} by their letters; no models. */
final class ScaleEngine implements Annotator {

  private static final Pattern SENTENCE = Pattern.compile("[^.]+\\.");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|[^\\p{L}\\p{N}\\s]");
  private static final Set<String> NO_NAMES =
      Set.of("The", "Monday", "Minister", "President", "Senator", "Doctor", "Professor", "Mayor");
  private static final Set<String> COUNTRIES =
      Set.of("France", "Kenya", "Brazil", "Japan", "Norway", "Ghana", "Chile", "India");

  @Override
  public AnnotatedArticle annotate(Article article, Predicate<Sentence> worthParsing) {
    CodePoints codePoints = new CodePoints(article.text());
    List<Sentence> sentences = new ArrayList<>();
    for (int block = 0; block < article.blocks().size(); block++) {
      Span place = article.blocks().get(block).span();
      String text = codePoints.slice(place);
      for (MatchResult sentence : SENTENCE.matcher(text).results().toList()) {
        List<Token> tokens = tokens(sentence.group(), place.start() + sentence.start());
        Span span = new Span(tokens.get(0).span().start(), tokens.get(tokens.size() - 1).span().end());
        sentences.add(new Sentence(sentences.size(), block, span, tokens, null, null));
      }
    }
    return new AnnotatedArticle(article, sentences);
  }

  /** The texts have no characters but those of one UTF-16 unit, so that places in strings are code points. */
  private static List<Token> tokens(String text, int start) {
    List<Token> tokens = new ArrayList<>();
    for (MatchResult word : WORD.matcher(text).results().toList()) {
      String form = word.group();
      boolean name = Character.isUpperCase(form.charAt(0)) && !NO_NAMES.contains(form);
      tokens.add(
          new Token(
              tokens.size(), form, form.toLowerCase(Locale.ROOT), name ? "NNP" : form.equals("said") ? "VBD" : "NN",
              COUNTRIES.contains(form) ? "LOCATION" : name ? "PERSON" : "O",
              new Span(start + word.start(), start + word.end())));
    }
    return tokens;
  }
}
