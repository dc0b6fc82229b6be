package org.onrecord.resolve.cast;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.language.Conllu;

/** All people and events are invented. */
class AppositionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Ada , a/DT senator/NN from/IN Ohio/NNP , | senator | senator from Ohio
            Ada , 41/CD , a/DT doctor/NN , | doctor | doctor
            Ada , Kenya/NNP 's/POS deputy/JJ minister/NN for/IN water/NN and food | minister | deputy minister for water
            Ada , secretary/NN of/IN state/NN for/IN political/JJ affairs/NNS , | secretary | secretary of state for political affairs
            Ada , head/NN of/IN the/DT Fire/NNP and/CC Flood/NNP Office/NNP | head | head of the Fire and Flood Office
            """)
    void aTitleBehindAComma(String line, String head, String words) {
        Conllu.Marked name = Conllu.marked("[" + line.replaceFirst(" ", "/NNP] "));
        Apposition apposition = Apposition.after(name.sentence(), 0);
        assertThat(name.sentence().token(apposition.head()).word()).isEqualTo(head);
        assertThat(name.article().slice(name.sentence().spanOf(apposition.first(), apposition.last())))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Ada/NNP left/VBD
            Ada/NNP
            Ada/NNP ,
            Ada/NNP , senators/NNS from/IN Ohio/NNP
            Ada/NNP , a/DT house/NN
            Ada/NNP , who/WP is/VBZ a/DT doctor/NN
            """)
    void othersAreNone(String line) {
        assertThat(Apposition.after(Conllu.tagged(line), 0)).isNull();
    }
}
