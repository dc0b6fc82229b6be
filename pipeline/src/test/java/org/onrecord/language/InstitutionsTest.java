package org.onrecord.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All names are invented. */
class InstitutionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Harlow/NNP General/NNP Hospital/NNP | true",
                "Museum/NNP of/IN Modern/JJ Glass/NNP | true",
                "Tarn/NNP Community/NNP Centre/NNP | true",
                "Aldersby/NNP Detention/NNP Facility/NNP | true",
                "Aldersby/NNP Shopping/NNP Centre/NNP | false",
                "Aldersby/NNP Bridge/NNP | false",
                "Hospital/NNP | false",
                "Stadium/NNP of/IN Hospital/NNP | false",
            })
    void buildingsThatAct(String words, boolean institution) {
        Sentence sentence = Conllu.tagged(words);
        assertThat(Institutions.isNamed(sentence, 0, sentence.size() - 1)).isEqualTo(institution);
    }
}
