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

    /** "source: words" of each turn, of an article whose names are not known. */
    private static List<String> turns(String text) {
        return turns(new AnnotatedArticle(Texts.builder(text).build(), List.of()));
    }

    private static List<String> turns(AnnotatedArticle article) {
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

    @Test
    void whoSpeaksMayHaveARoleBehindAName() {
        assertThat(turns("ILSE VARGA, HOST: Good evening.\n\nOKELLO: Hello.\n\nVARGA: Will you pay?\n\nOKELLO: No."))
                .containsExactly("ILSE VARGA: Good evening.", "OKELLO: Hello.", "VARGA: Will you pay?", "OKELLO: No.");
    }

    @Test
    void namesAndTitlesInSmallLettersToo() {
        assertThat(turns(Texts.tagged("""
                Martha Ellison, Host: Good evening.

                Peter Holm, Finance Minister: Hello, Martha.

                Ellison: Will taxes rise?

                Minister: No.

                Ellison: Are you sure?
                """)))
                .containsExactly(
                        "Martha Ellison: Good evening.",
                        "Peter Holm: Hello, Martha.",
                        "Ellison: Will taxes rise?",
                        "Minister: No.",
                        "Ellison: Are you sure?");
    }

    @Test
    void excerptsUnderTheirTopicsAreTheirsWhoIsNamedBefore() {
        assertThat(turns(Texts.tagged("""
                Coach Martha Ellison met reporters on Friday. Some excerpts:

                On her captain: He has been the best of us.

                On the weather: It is what it is.
                """)))
                .containsExactly("Martha Ellison: He has been the best of us.", "Martha Ellison: It is what it is.");
        assertThat(turns(Texts.tagged("The port was shut.\n\nOn Friday: rain.\n\nOn Sunday: snow.")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "VARGA: Will you pay?\n\nOKELLO: Not a cent.",
                "VARGA: Will you pay?\n\nOKELLO: Not a cent.\n\nLIND: Nor will I.",
                "Price: Five\n\nPlace: Oslo\n\nPrice: Six",
                "NEWS: A ship sank.\n\nIt was old.\n\nNobody was hurt.",
                "VARGA:we\n\nVARGA:will\n\nVARGA:see",
            })
    void labelsAndHeadlinesAreNoTurns(String text) {
        assertThat(turns(text)).isEmpty();
    }
}
