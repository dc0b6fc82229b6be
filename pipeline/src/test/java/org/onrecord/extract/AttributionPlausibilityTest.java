package org.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.extract.quotes.QuotationFinder;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.CoreNlpAnnotator;
import org.onrecord.source.ArticleBuilder;
import org.onrecord.source.PlainText;

/** Readings that no reader would make. People and events are invented. */
class AttributionPlausibilityTest {

  @Test
  void aCallOnSomebodyBeginsWithWhoIsCalledOn() {
    assertThat(contents("Oskar Lindhaug called on the Polish government to close a gap in the law."))
        .containsExactly("the Polish government to close a gap in the law");
  }

  @Test
  void whoeverIsToldIsNoPartOfWhatIsTold() {
    assertThat(contents("The mayor told reporters in December that the law would be changed."))
        .containsExactly("that the law would be changed");
  }

  @Test
  void aLabelWithItsColonAttributesNothing() {
    assertThat(contents("The union's reasoning: the cranes are old and nobody checks them.")).isEmpty();
  }

  private static List<String> contents(String text) {
    ArticleBuilder builder = new ArticleBuilder();
    PlainText.read(text, builder);
    AnnotatedArticle article = CoreNlpAnnotator.shared().annotate(builder.build(), sentence -> true);
    return AttributionFinder.find(article, QuotationFinder.find(article)).stream()
        .map(a -> article.slice(a.content()))
        .toList();
  }
}
