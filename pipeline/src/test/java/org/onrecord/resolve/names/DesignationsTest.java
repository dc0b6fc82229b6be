package org.onrecord.resolve.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.record.Span;
import org.onrecord.resolve.Names;

/** All people and firms are invented. */
class DesignationsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Foreign/NNP Minister/NNP Ada/NNP/PERSON Lind/NNP/PERSON left | Foreign Minister Ada Lind
            U.S./NNP Secretary/NNP of State/NNP Ada/NNP/PERSON left | U.S. Secretary of State Ada
            Mr./NNP Lind/NNP/PERSON left | Mr. Lind
            On Monday/NNP Mayor/NNP Ada/NNP/PERSON left | Mayor Ada
            the mayor/NN Ada/NNP/PERSON left | none
            Holm/NNP/PERSON Mayor/NNP Ada/NNP/PERSON left | none
            Karvosh/NNP Ada/NNP/PERSON left | none
            """)
    void aCapitalisedTitleBelongsToThePersonsDesignation(String line, String words) {
        Names names = Names.of(line);
        List<Span> found = List.copyOf(
                Designations.of(names.all().subList(0, 1), names.names()).values());
        assertThat(found.isEmpty() ? "none" : names.article().slice(found.get(0)))
                .isEqualTo(words);
    }
}
