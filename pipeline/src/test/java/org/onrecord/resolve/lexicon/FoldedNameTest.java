package org.onrecord.resolve.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All people and firms are invented. */
class FoldedNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Thomas J. Ellison | Tom Ellison | true
            William "Buck" Harlan | Buck Harlan | true
            J. Edgar Holm | Edgar Holm | true
            Ellison | Thomas Ellison | true
            Anna Maria Holm | Anna Holm | true
            José al-Núñez | Jose Nunez | true
            Anna Maria Holm | Anna Lena Holm | false
            John Harlan Jr. | John Harlan Sr. | false
            Tom Harlan | Tom Harland | false
            James Edgar Holm | Edgar Holm | false
            """)
    void namesOfOnePerson(String one, String other, boolean compatible) {
        FoldedName first = PersonName.parse(one).folded();
        FoldedName second = PersonName.parse(other).folded();
        assertThat(first.compatible(second)).isEqualTo(compatible);
        assertThat(second.compatible(first)).isEqualTo(compatible);
    }
}
