package org.onrecord.resolve.cast;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.resolve.Names;

/** All people and events are invented. */
class GroupFinderTest {

    /** "words=id kind country how" of every group. */
    private static String groups(String lines) {
        Names names = Names.of(lines);
        FoundGroups groups = GroupFinder.find(names.article(), names.places(), names.names());
        return String.join(
                "; ",
                groups.mentions().stream()
                        .map(mention -> {
                            LocalActor actor = groups.actors().stream()
                                    .filter(group -> group.localId().equals(mention.localId()))
                                    .findFirst()
                                    .orElseThrow();
                            return names.article().slice(mention.span()) + "=" + mention.localId() + " "
                                    + actor.kind().label() + " " + actor.countryCode() + " "
                                    + mention.how().label();
                        })
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            The Kenyan/JJ government/NN fell/VBD | Kenyan government=gov:ke-government government KE name
            The government/NN of/IN Kenya/NNP/LOCATION fell/VBD | government of Kenya=gov:ke-government government KE name
            The government/NN in/IN Nairobi/NNP/LOCATION fell/VBD | government in Nairobi=gov:ke-government government KE name
            The Kenyan/JJ transport/NN ministry/NN closed/VBD | Kenyan transport ministry=gov:ke-transport-ministry government KE name
            Kenyan/JJ security/NN forces/NNS left/VBD | Kenyan security forces=org:ke-security-forces organization KE name
            Senior/JJ U.S./NNP/LOCATION military/JJ officials/NNS left/VBD | U.S. military officials=group:us-officials group US description
            Kenyan/JJ farmers/NNS left/VBD | Kenyan farmers=group:ke-farmers group KE description
            The Lind/NNP/PERSON campaign/NN lost/VBD | Lind campaign=org:lind-campaign organization null name
            The Lind/NNP/PERSON administration/NN lost/VBD | Lind administration=gov:lind-administration government null name
            Harbour/NNP/ORGANIZATION League/NNP/ORGANIZATION officials/NNS left/VBD | Harbour League officials=group:harbour-league-officials group null description
            """)
    void aNationNameOrSideAndACommonNoun(String line, String groups) {
        assertThat(groups(line)).isEqualTo(groups);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            The Kenyan/JJ wine/NN sold/VBD
            The government/NN of/IN the day fell/VBD
            The government/NN of/IN Nairobi/NNP/LOCATION fell/VBD
            The U.S./NNP/LOCATION military/JJ official/NN left/VBD
            Ada/NNP/PERSON 's/POS officials/NNS left/VBD
            The Kenyan/JJ leadership/NN grew/VBD
            The government/NN fell/VBD
            """)
    void othersAreNoGroups(String line) {
        assertThat(groups(line)).isEmpty();
    }

    @Test
    void aFamilyIsNamedByThePluralOfASurname() {
        String couple = "Ada/NNP/PERSON Lind/NNP/PERSON and Tom/NNP/PERSON Lind/NNP/PERSON won\n";
        assertThat(groups(couple + "The Linds/NNP/PERSON sold it"))
                .isEqualTo("Linds=group:lind-family group null name");
        assertThat(groups(couple + "The Holms/NNP/PERSON sold it")).isEmpty();
        assertThat(groups(couple + "Then Linds/NNP/PERSON sold it")).isEmpty();
    }

    @Test
    void aNameInsideAGroupIsNoMentionOfItsOwn() {
        Names names = Names.of("The Lind/NNP/PERSON campaign/NN lost Holm/NNP/PERSON");
        FoundGroups groups = GroupFinder.find(names.article(), names.places(), names.names());
        assertThat(names.all()).extracting(groups::covers).containsExactly(true, false);
    }
}
