package org.onrecord.extract.demands;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.language.Conllu;

/** All people are invented. */
class ContentSpanTest {

    private static final String URGED = "Holm/2:nsubj urged/VBD/0:root Voss/2:obj to/5:mark ";

    /** The content that begins with the marked verb, which "urged" is the cue of. */
    private static String content(String line) {
        Conllu.Marked verb = Conllu.marked(line);
        int at = verb.first();
        return verb.article().slice(new ContentSpan(Statements.clauses(verb)).from(at, at, 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            [pay/VB/2:xcomp] the/7:det crew/5:obj ./2:punct | pay the crew
            [pay/VB/2:xcomp] the/7:det crew/5:obj because/11:mark it/PRP/11:nsubj is/VBZ/11:cop poor/JJ/5:advcl | pay the crew
            [pay/VB/2:xcomp] the/7:det crew/5:obj ,/11:punct the/10:det mayor/11:nsubj said/VBD/2:parataxis | pay the crew
            [pay/VB/2:xcomp] the/7:det crew/5:obj in/10:case a/10:det letter/2:obl | pay the crew
            [pay/VB/2:xcomp] the/7:det crew/5:obj in/10:case a/10:det week/5:obl | pay the crew in a week
            [pay/VB/2:xcomp] the/7:det crew/5:obj and/9:cc left/VBD/2:conj | pay the crew
            [pay/VB/2:xcomp] the/7:det crew/5:obj and/9:cc leave/VB/5:conj | pay the crew and leave
            [pay/VB/2:xcomp] the/7:det crew/5:obj ,/9:punct calling/VBG/2:advcl it/PRP/9:obj poor/JJ/9:xcomp | pay the crew
            [pay/VB/2:xcomp] a/7:det well-known/JJ/8:amod crew/5:obj as/10:advmod well/RB/5:advmod | pay a well-known crew
            """)
    void endsWithTheWordsOfWhatIsWanted(String rest, String content) {
        assertThat(content(URGED + rest)).isEqualTo(content);
    }

    @Test
    void aQuotationThatBeginsInTheContentIsClosed() {
        assertThat(content(URGED + "[pay/VB/2:xcomp] “/8:punct the/8:det crew/5:obj ”/8:punct ./2:punct"))
                .isEqualTo("pay “the crew”");
    }

    @Test
    void aQuotationThatTheContentStandsInEndsIt() {
        assertThat(
                        content(
                                "“/2:punct They/PRP/4:nsubj must/MD/4:aux [pay/VB/0:root] ,/4:punct ”/4:punct he/PRP/8:nsubj said/VBD/4:parataxis"))
                .isEqualTo("pay");
    }
}
