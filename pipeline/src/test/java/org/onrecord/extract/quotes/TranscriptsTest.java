package org.onrecord.extract.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Texts;

/** All people are invented. */
class TranscriptsTest {

    /** "source: words" of each turn. */
    private static List<String> turns(String text) {
        AnnotatedArticle article = new AnnotatedArticle(Texts.builder(text).build(), List.of());
        return Transcripts.find(article).stream()
                .map(draft -> {
                    assertThat(draft.origin()).isEqualTo(Transcripts.ORIGIN);
                    return article.slice(draft.source()) + ": " + draft.words();
                })
                .toList();
    }

    @Test
    void turnsOpenWithANameThatComesBack() {
        assertThat(turns("""
                VARGA: Will you pay?

                OKELLO: Not a cent. “Never,” as we say.

                VARGA: "That is clear."
                """))
                .containsExactly(
                        "VARGA: Will you pay?", "OKELLO: Not a cent. “Never,” as we say.", "VARGA: \"That is clear.\"");
    }

    @Test
    void questionsAndAnswersToo() {
        assertThat(turns("Q: Will you pay?\n\nA: No.\n\nQ: Why?"))
                .containsExactly("Q: Will you pay?", "A: No.", "Q: Why?");
    }

    @Test
    void marksAroundAWholeTurnAreNoneOfItsWords() {
        assertThat(turns("“ILSE VARGA: We pay.”\n\n“OKELLO: When?”\n\n“ILSE VARGA: In “June”.”"))
                .containsExactly("ILSE VARGA: We pay.", "OKELLO: When?", "ILSE VARGA: In “June”.");
    }

    @Test
    void singleMarksAroundATurnAreNoneOfItsWordsEither() {
        assertThat(turns("‘ILSE VARGA: We pay in June.’\n\n‘OKELLO: And what if not?’\n\n‘ILSE VARGA: In “July”.’"))
                .containsExactly("ILSE VARGA: We pay in June.", "OKELLO: And what if not?", "ILSE VARGA: In “July”.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "VARGA: Will you pay?\n\nOKELLO: Not a cent.",
                "VARGA: Will you pay?\n\nOKELLO: Not a cent.\n\nLIND: Nor will I.",
                "Varga: Will you pay?\n\nOkello: No.\n\nVarga: Why?",
                "NEWS: A ship sank.\n\nIt was old.\n\nNobody was hurt.",
                "VARGA:we\n\nVARGA:will\n\nVARGA:see",
            })
    void labelsAndHeadlinesAreNoTurns(String text) {
        assertThat(turns(text)).isEmpty();
    }
}
