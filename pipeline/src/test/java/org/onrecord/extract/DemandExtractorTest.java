package org.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.CoreNlpAnnotator;
import org.onrecord.record.Demand;
import org.onrecord.resolve.Cast;
import org.onrecord.resolve.CastBuilder;
import org.onrecord.resolve.GeoResolver;
import org.onrecord.resolve.ReferentResolver;
import org.onrecord.source.ArticleBuilder;
import org.onrecord.source.PlainText;

/** Single sentences with invented people and events in real countries: who wants what of whom. */
class DemandExtractorTest {

  private static List<Demand> demandsOf(String text) {
    ArticleBuilder builder = new ArticleBuilder();
    PlainText.read(text, builder);
    AnnotatedArticle article = CoreNlpAnnotator.shared().annotate(builder.build(), sentence -> true);
    Cast cast = new CastBuilder().build(article, new GeoResolver().resolve(article));
    return new DemandExtractor()
        .extract(article, cast, new ReferentResolver(article, cast), List.of(), List.of());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", value = {
    "The nurses' union demanded an apology from the hospital. | The nurses' union | the hospital | an apology from the hospital | demand | demand",
    "Mayor Ana Brandt urged the council to approve the budget. | Mayor Ana Brandt | the council | approve the budget | urge | appeal",
    "Farmers called for an end to the milk quota. | Farmers | - | an end to the milk quota | call | appeal",
    "Portugal called on Norway to release the ship. | Portugal | Norway | release the ship | call | appeal",
    "A court in Ghent ordered the brewery to close its well. | A court in Ghent | the brewery | close its well | order | order",
    "The miners insisted that the owners pay the missing wages. | The miners | the owners | the owners pay the missing wages | insist | demand",
    "Peru's demand that Chile return the archive was repeated on Monday. | Peru | Chile | Chile return the archive | demand | demand",
    "Residents want the incinerator closed. | Residents | - | the incinerator closed | want | demand",
    "Kenya says Uganda must reopen the border. | Kenya | Uganda | Uganda must reopen the border | must | demand",
    "The gunmen will not free the crew until a ransom is paid. | The gunmen | - | a ransom is paid | free | ultimatum",
  })
  void readsWhoWantsWhatOfWhom(
      String text, String demander, String addressee, String demand, String cue, String strength) {
    assertThat(demandsOf(text))
        .extracting(Demand::demander, Demand::addressee, Demand::demand, Demand::cue, Demand::strength)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(demander, addressee, demand, cue, strength));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "Keller wants to win the election.",
    "The company did not respond to a request for comment.",
    "The law requires drivers to carry a licence.",
    "The minister did not call for a ban.",
    "The union might ask for a raise.",
    "Should the council close the bridge?",
    "The demand for copper rose by a third.",
    "Officials expect the river to rise.",
    "A delegation called on the president to discuss the harvest.",
  })
  void passesOverWhatIsNoDemand(String text) {
    assertThat(demandsOf(text)).isEmpty();
  }

  @Test
  void givesTheSpanOfTheWordsThatAreWanted() {
    String text = "The pilots’ union — 400 strong — demanded a raise of 5 percent.";
    Demand demand = demandsOf(text).get(0);
    assertThat(text.substring(demand.span().start(), demand.span().end())).isEqualTo(demand.demand());
  }
}
