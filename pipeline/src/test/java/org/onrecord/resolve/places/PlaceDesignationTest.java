package org.onrecord.resolve.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.resolve.Annotated;

/** All people and events are invented. */
class PlaceDesignationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Shops reopened in northern Iraq on Monday.|northern Iraq",
                "Shops reopened in north-eastern Nigeria on Monday.|north-eastern Nigeria",
                "A tram caught fire in downtown Lyon.|downtown Lyon",
                "Engineers reached the city of Mosul.|city of Mosul",
                "Teachers of Idlib province went on strike.|Idlib province",
                "Shops reopened in Iraq on Monday.|Iraq",
                "Iraqi farmers sold wheat.|Iraqi",
                "The north of Iraq was calm.|Iraq",
                "The mayors of Lyon and Toulouse met.|Lyon;Toulouse",
            })
    void aPlaceIsMentionedWithTheWordsThatSayWhichPartOrKindOfPlaceIsMeant(String text, String expected) {
        AnnotatedArticle article = Annotated.of(text);
        List<String> found = new GeoResolver()
                .resolve(article).stream()
                        .map(mention -> article.slice(PlaceDesignation.of(article, mention)))
                        .toList();
        assertThat(String.join(";", found)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rain fell in southern Sudan, Sudan said.|Sudan",
                "Iraq called for talks. Rain fell in northern Iraq.|Iraq",
            })
    void aStateThatActsIsNotMentionedWhereOnlyAPartOfItIs(String text, String expected) {
        AnnotatedArticle article = Annotated.of(text);
        List<String> acting = Annotated.cast(article).mentions().stream()
                .filter(mention -> mention.localId().startsWith("country:"))
                .map(mention -> article.slice(mention.span()))
                .toList();
        assertThat(acting).containsExactly(expected);
    }
}
