package org.onrecord.resolve.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All people and firms are invented. */
class OrganizationKindsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            lender | Karvosh Bank | true
            bank | Karvosh Bank | true
            institute | Karvosh Institute for Tides | true
            company | Karvosh Shipping | true
            airline | Karvosh Bank | false
            bank | Bank Street Choir | false
            table | Karvosh Bank | false
            """)
    void aNounDescribesNamesOfItsKind(String noun, String name, boolean fits) {
        assertThat(OrganizationKinds.fits(noun, name)).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            firm | company | true
            bank | bank | true
            airline | bank | false
            table | chair | false
            """)
    void nounsOfOneKindAreAlike(String noun, String other, boolean alike) {
        assertThat(OrganizationKinds.alike(noun, other)).isEqualTo(alike);
    }

    @Test
    void onlySomeNounsDescribeOrganizations() {
        assertThat(OrganizationKinds.describes("lender")).isTrue();
        assertThat(OrganizationKinds.isDescribing("lender")).isTrue();
        assertThat(OrganizationKinds.describes("rain")).isFalse();
        assertThat(OrganizationKinds.isDescribing("rain")).isFalse();
        assertThat(OrganizationKinds.isCompanyWord("Holdings")).isTrue();
        assertThat(OrganizationKinds.isCompanyWord("League")).isFalse();
    }
}
