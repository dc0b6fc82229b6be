package org.onrecord.resolve.cast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.record.ActorKind;
import org.onrecord.record.MentionType;
import org.onrecord.resolve.Names;

/** All people and events are invented. */
class DescribedCountryTest {

    private static Map<String, String> countries(String lines) {
        Names names = Names.of(lines);
        List<LocalActor> people =
                names.all().stream().map(name -> person(name.text())).distinct().toList();
        List<ActorMention> mentions = names.all().stream()
                .map(name -> new ActorMention(
                        name.span(),
                        name.sentence().number(),
                        person(name.text()).localId(),
                        MentionType.NAME))
                .toList();
        return DescribedCountry.find(names.article(), new Cast(people, mentions), names.places());
    }

    private static LocalActor person(String name) {
        return new LocalActor("person:" + name, ActorKind.PERSON, name, "President", null, null, List.of());
    }

    private static final String NAMED = "President/NNP Lind/NNP/PERSON spoke\n";

    @Test
    void theLastPersonNamedIsTheOneWhoseOfficeASubjectDescribes() {
        assertThat(countries(
                        NAMED + "Norway/NNP/3:nmod:poss/LOCATION 's/POS/1:case president/NN/4:nsubj smiled/VBD/0:root"))
                .isEqualTo(Map.of("person:Lind", "NO"));
        assertThat(countries(NAMED + "The/DT/3:det Kenyan/JJ/3:amod president/NN/4:nsubj smiled/VBD/0:root"))
                .isEqualTo(Map.of("person:Lind", "KE"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            They/PRP/2:nsubj met/VBD/0:root Norway/NNP/5:nmod:poss/LOCATION 's/POS/3:case president/NN/2:obj
            Norway/NNP/3:nmod:poss/LOCATION 's/POS/1:case minister/NN/4:nsubj smiled/VBD/0:root
            The/DT/2:det president/NN/3:nsubj smiled/VBD/0:root
            The/DT/3:det Kenyan/JJ/3:amod president/NN/4:nsubj met/VBD/0:root Holm/NNP/4:obj/PERSON
            The/DT Kenyan/JJ president/NN smiled/VBD
            """)
    void othersDescribeNobody(String line) {
        assertThat(countries(NAMED + line)).isEmpty();
    }

    @Test
    void whoIsDescribedWithTwoCountriesHasNone() {
        assertThat(countries(NAMED
                        + "The/DT/3:det Kenyan/JJ/3:amod president/NN/4:nsubj smiled/VBD/0:root\n"
                        + "The/DT/3:det Peruvian/JJ/3:amod president/NN/4:nsubj smiled/VBD/0:root"))
                .isEmpty();
    }
}
