package org.onrecord.resolve.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.record.ActorKind;
import org.onrecord.resolve.cast.LocalActor;
import org.onrecord.resolve.lexicon.Slug;

/** All people and firms are invented. */
class PersonMergerTest {

    /** "document name[, role[, country]]" of each sighting, between semicolons. */
    private static List<String> groups(String people) {
        List<ActorSighting> sightings = new ArrayList<>();
        for (String person : people.split("; ")) {
            String doc = person.substring(0, person.indexOf(' '));
            String[] parts = person.substring(person.indexOf(' ') + 1).split(", ");
            String role = parts.length > 1 && !parts[1].equals("-") ? parts[1] : null;
            String country = parts.length > 2 ? parts[2] : null;
            sightings.add(new ActorSighting(
                    doc,
                    new LocalActor(
                            "person:" + Slug.of(parts[0]), ActorKind.PERSON, parts[0], role, null, country, List.of()),
                    1));
        }
        sightings.sort(null);
        return PersonMerger.group(sightings).stream()
                .map(group -> group.stream().map(ActorSighting::docId).collect(Collectors.joining("+")))
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            a Ada Lind; b Ada Lind | a+b
            a Thomas Holm; b Tom Holm; c Thomas R. Holm | a+b+c
            a Ada Lind, Senator; b Lind, Senator | a+b
            a Ada Lind, mayor of Oslo, NO; b Lind, mayor | a+b
            """)
    void theseAreOnePerson(String people, String group) {
        assertThat(groups(people)).containsExactly(group);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            a Ada Lind; b Ida Lind | a | b
            a Ada Lind, mayor, NO; b Ada Lind, mayor, SE | a | b
            a Ada Lind, Senator; b Ada Lind, surgeon | a | b
            a Ada Lind; b Lind | a | b
            a Ada Lind, Senator, US; b Lind, Senator, AU | a | b
            a Tom Holm; a Thomas Holm | a | a
            """)
    void theseAreTwo(String people, String first, String second) {
        assertThat(groups(people)).containsExactly(first, second);
    }

    @Test
    void anInitialThatFitsTwoPeopleIsNeither() {
        assertThat(groups("a Thomas Holm; b Tamara Holm; c T. Holm")).containsExactly("a", "b", "c");
    }

    @Test
    void aNamesakeWithoutACountryGoesToTheOneWithItsTitle() {
        assertThat(groups("a Ada Lind, mayor, NO; b Ada Lind, Senator, US; c Ada Lind, mayor"))
                .containsExactly("a+c", "b");
        assertThat(groups("a Ada Lind, mayor, NO; b Ada Lind, Senator, US; c Ada Lind"))
                .containsExactly("a", "b", "c");
    }

    @Test
    void whatOneInManyArticlesSaysIsAnError() {
        assertThat(groups("a Ada Lind, mayor, NO; b Ada Lind, mayor, NO; c Ada Lind, mayor, NO; d Ada Lind, mayor, NO;"
                        + " e Ada Lind, mayor, SE"))
                .containsExactly("a+b+c+d+e");
    }

    @Test
    void aBareSurnameIsThatOfAWellKnownBearer() {
        String known = "a Ada Lind; b Ada Lind; c Ada Lind; d Ada Lind; e Ada Lind; ";
        assertThat(groups(known + "f Lind")).containsExactly("a+b+c+d+e+f");
        assertThat(groups(known + "f Lind; g Ida Lind")).containsExactly("a+b+c+d+e", "f", "g");
    }
}
