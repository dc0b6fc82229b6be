package org.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.CoreNlpAnnotator;
import org.onrecord.record.DateMention;
import org.onrecord.source.ArticleBuilder;
import org.onrecord.source.PlainText;

/** All people and events are invented. Wednesday, 9 June 2021 is the day of publication where one is given. */
class DateExtractorTest {

  private static final DateExtractor EXTRACTOR = new DateExtractor();

  private static List<DateMention> dates(String text, String publishedOn) {
    ArticleBuilder builder = new ArticleBuilder().publishedOn(publishedOn);
    PlainText.read(text, builder);
    AnnotatedArticle article = CoreNlpAnnotator.shared().annotate(builder.build(), sentence -> false);
    List<DateMention> found = EXTRACTOR.extract(article);
    assertThat(found).allSatisfy(date -> assertThat(article.slice(date.span())).isEqualTo(date.text()));
    return found;
  }

  /** "text=value" of every expression. */
  private static List<String> read(String text) {
    return dates(text, "2021-06-09").stream().map(date -> date.text() + "=" + date.value()).toList();
  }

  @Test
  void weekdayOfThePastTenseIsTheLastOne() {
    assertThat(read("Minister Oskar Lindqvist said Thursday that the port would stay shut.")).containsExactly("Thursday=2021-06-03");
  }

  @Test
  void weekdayOfTheFutureTenseIsTheNextOne() {
    assertThat(read("Minister Oskar Lindqvist will meet the dockers in Gothenburg Thursday.")).containsExactly("Thursday=2021-06-10");
  }

  @Test
  void weekdayOfThePublicationIsThatDay() {
    assertThat(read("The court in Porto ruled on Wednesday.")).containsExactly("Wednesday=2021-06-09");
  }

  @Test
  void bareMonthOfThePastTenseIsThePastOne() {
    assertThat(read("The ferry line opened in December.")).containsExactly("December=2020-12");
  }

  @Test
  void laterThatYearCountsFromTheDateBeforeIt() {
    assertThat(read("The mine closed in 2014. Its owner was fined later that year."))
        .containsExactly("2014=2014", "later that year=2014");
  }

  @Test
  void relativeDatesStayUnresolvedWithoutADayOfPublication() {
    DateMention date = dates("Mayor Lena Brandt spoke on Monday.", null).get(0);
    assertThat(date.basis()).isEqualTo("unresolved");
    assertThat(date.startOn()).isNull();
    assertThat(date.anchorOn()).isNull();
    assertThat(date.relative()).isTrue();
  }

  @Test
  void rowsCarryTheDaysCoveredAndWhatTheyCountFrom() {
    DateMention date = dates("The ferry line opened last month.", "2021-06-09").get(0);
    assertThat(date.dateId()).endsWith("-d0001");
    assertThat(date.type()).isEqualTo("date");
    assertThat(date.edtf()).isEqualTo("2021-05");
    assertThat(date.startOn()).isEqualTo("2021-05-01");
    assertThat(date.endOn()).isEqualTo("2021-05-31");
    assertThat(date.precision()).isEqualTo("month");
    assertThat(date.basis()).isEqualTo("article_date");
    assertThat(date.anchorOn()).isEqualTo("2021-06-09");
    assertThat(date.sentence()).isEqualTo("The ferry line opened last month.");
  }

  @Test
  void agesNamesAndVerbsAreNoDates() {
    assertThat(read("April Olsen, a 6-year-old girl, once sang for the president of Malta.")).isEmpty();
    assertThat(read("Protesters joined the march on the ministry.")).isEmpty();
    assertThat(read("The lake is about three-quarters of its former size.")).isEmpty();
  }
}
