package org.onrecord.resolve.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Invented people. */
class PersonNameTest {

    private static boolean compatible(String a, String b) {
        return PersonName.parse(a).compatible(PersonName.parse(b));
    }

    @Test
    void particlesBelongToTheSurname() {
        assertThat(PersonName.parse("Ludo van der Meer").surname()).isEqualTo("van der Meer");
        assertThat(PersonName.parse("de Souza").surname()).isEqualTo("de Souza");
        assertThat(PersonName.parse("de Souza").isFull()).isFalse();
    }

    @Test
    void suffixAndNicknameAreSetApart() {
        PersonName name = PersonName.parse("William \"Buck\" Harlan Jr.");
        assertThat(name.surname()).isEqualTo("Harlan");
        assertThat(name.suffix()).isEqualTo("Jr.");
        assertThat(name.nickname()).isEqualTo("Buck");
    }

    @Test
    void initialsAndShortFormsAreCompatible() {
        assertThat(compatible("Thomas Ellison", "T. Ellison")).isTrue();
        assertThat(compatible("Thomas Ellison", "Tom Ellison")).isTrue();
        assertThat(compatible("Thomas J. Ellison", "Thomas Ellison")).isTrue();
        assertThat(compatible("William \"Buck\" Harlan", "Buck Harlan")).isTrue();
    }

    @Test
    void otherGivenNamesMiddleNamesAndSuffixesAreNot() {
        assertThat(compatible("Thomas Ellison", "Martha Ellison")).isFalse();
        assertThat(compatible("Thomas J. Ellison", "Thomas K. Ellison")).isFalse();
        assertThat(compatible("Thomas Ellison Jr.", "Thomas Ellison Sr.")).isFalse();
        assertThat(compatible("Thomas Ellison", "Thomas Allison")).isFalse();
    }

    @Test
    void accentsAndCaseDoNotCount() {
        assertThat(compatible("José Núñez", "Jose Nunez")).isTrue();
        assertThat(compatible("AMARA OKAFOR", "Amara Okafor")).isTrue();
    }
}
