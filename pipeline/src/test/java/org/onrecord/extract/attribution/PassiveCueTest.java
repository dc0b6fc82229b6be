package org.onrecord.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.language.Conllu;

/** All people and firms are invented. */
class PassiveCueTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Ada/3:nsubj:pass was/VBD/3:aux:pass [asked/VBN/0:root] | 0
            a/2:det man/0:root [asked/VBN/2:acl] | 1
            [Asked/VBN/3:advcl] Ada/3:nsubj nodded/VBD/0:root | 1
            Ada/3:nsubj has/VBZ/3:aux [asked/VBN/0:root] | -1
            Ada/2:nsubj [asked/VBD/0:root] | -1
            a/2:det crane/0:root [painted/VBN/2:acl] | -1
            """)
    void whomAPassiveCueIsDirectedAt(String line, int addressee) {
        Conllu.Marked cue = Conllu.marked(line);
        assertThat(PassiveCue.addressee(new TokenTable(cue.article()), cue.first()))
                .isEqualTo(addressee);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Ada/3:nsubj was/VBD/3:aux:pass [asked/VBN/0:root] by/5:case Holm/3:obl | 4
            Ada/3:nsubj was/VBD/3:aux:pass [asked/VBN/0:root] in/5:case Porto/3:obl | -1
            """)
    void whoActs(String line, int agent) {
        Conllu.Marked cue = Conllu.marked(line);
        assertThat(PassiveCue.agent(new TokenTable(cue.article()), cue.first())).isEqualTo(agent);
    }
}
