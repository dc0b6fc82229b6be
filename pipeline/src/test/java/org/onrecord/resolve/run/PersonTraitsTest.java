package org.onrecord.resolve.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.record.ActorKind;
import org.onrecord.resolve.cast.LocalActor;
import org.onrecord.resolve.lexicon.Slug;

/** All people and firms are invented. */
class PersonTraitsTest {

    private static PersonTraits of(String name, String role, String country) {
        LocalActor actor =
                new LocalActor("person:" + Slug.of(name), ActorKind.PERSON, name, role, null, country, List.of());
        return new PersonTraits(List.of(new ActorSighting("a", actor, 1)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            State Senator | US | Senator | US | true
            State Senator | US | Senator | | true
            State Senator | US | Senator | AU | false
            State Senator | US | mayor | US | false
            Senator | US | | US | false
            senator and surgeon | | surgeon | | true
            """)
    void peopleAreAlikeWithATitleInCommonAndNothingAgainstIt(
            String role, String country, String otherRole, String otherCountry, boolean alike) {
        assertThat(of("Ada Lind", role, country).isAlike(of("Lind", otherRole, otherCountry)))
                .isEqualTo(alike);
    }

    @Test
    void theCountryOfOneIsAnotherOnlyWhereBothHaveOne() {
        assertThat(of("Lind", null, "NO").isOfOtherCountry(of("Lind", null, "SE")))
                .isTrue();
        assertThat(of("Lind", null, "NO").isOfOtherCountry(of("Lind", null, null)))
                .isFalse();
        assertThat(of("Lind", null, null).isOfOtherCountry(of("Lind", null, "NO")))
                .isFalse();
    }

    @Test
    void surnamesAndDocumentsAreCounted() {
        PersonTraits traits = of("José Núñez", null, null);
        assertThat(traits.hasSurnameOf(of("Nunez", null, null))).isTrue();
        assertThat(traits.hasSurnameOf(of("Nunes", null, null))).isFalse();
        assertThat(traits.documents()).isEqualTo(1);
    }
}
