package org.onrecord.resolve.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.resolve.Names;

/** All people are invented. */
class NamesWithTitlesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Lord/NNP Harbury/NNP/PERSON left . Harbury/NNP/PERSON wept | Lord Harbury
            Then/RB Princess/NNP Ilse/NNP/PERSON left | Princess Ilse
            Lady/NNP Ada/NNP/PERSON Lind/NNP/PERSON left | Ada Lind
            Mr./NNP Harbury/NNP/PERSON left | Harbury
            Harbury/NNP/PERSON met Lord/NNP Lind/NNP/PERSON | Harbury, Lord Lind
            Pia/NNP/PERSON Lind/NNP/PERSON met Mr./NNP Harbury/NNP/PERSON | Pia Lind, Harbury
            """)
    void aTitleOfNobilityIsPartOfANameOfOneWord(String line, String names) {
        List<NameCluster> people = PersonLinker.link(Names.of(line).all());

        assertThat(people.stream().map(person -> NamesWithTitles.nameOf(person, people)))
                .containsExactly(names.split(", "));
    }
}
