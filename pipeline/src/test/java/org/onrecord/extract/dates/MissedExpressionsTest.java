package org.onrecord.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Conllu;
import org.onrecord.language.Sentence;

class MissedExpressionsTest {

    private static List<String> missed(String line, List<Timexpression> known) {
        AnnotatedArticle article = Conllu.article(line);
        return MissedExpressions.in(article.sentences().get(0), known).stream()
                .map(found -> article.slice(found.sentence().spanOf(found.first(), found.last())))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    The strike of mid 1996 ended | mid 1996
                    It was built in nineteen ninety - six | nineteen ninety-six
                    Sales of fiscal 1989 fell | fiscal 1989
                    Sales rose in the latest quarter | the latest quarter
                    The yards closed in the late nineties | the late nineties
                    They rebuilt it in early March | early March
                    Under 2015 rules the yard stays open | 2015
                    By the 2019-20 season it was full | 2019-20
                    """)
    void sutimeHasNoRuleForThem(String line, String expected) {
        assertThat(missed(line, List.of())).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    In 2015 people left
                    A crew of nineteen men
                    The latest yard is early
                    He paid 1996 euros
                    The fiscal year
                    1996 rules
                    """)
    void countsAndBareWordsAreNone(String line) {
        assertThat(missed(line, List.of())).isEmpty();
    }

    @Test
    void whatIsKnownAlreadyIsNotFoundTwice() {
        Sentence sentence = Conllu.tagged("The strike of mid 1996 ended");
        assertThat(MissedExpressions.in(sentence, List.of(new Timexpression(sentence, 4, 4, "DATE", "1996"))))
                .isEmpty();
    }
}
