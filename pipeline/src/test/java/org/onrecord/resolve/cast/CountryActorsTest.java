package org.onrecord.resolve.cast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.record.MentionType;
import org.onrecord.record.Span;
import org.onrecord.resolve.Names;

/** All people and events are invented. */
class CountryActorsTest {

    /** Ids of the countries that act, with how often they are mentioned. */
    private static String acting(String lines, Span... taken) {
        Names names = Names.of(lines);
        Map<String, LocalActor> actors = new LinkedHashMap<>();
        List<ActorMention> mentions = new ArrayList<>();
        for (Span span : taken) {
            mentions.add(new ActorMention(span, 0, "org:x", MentionType.NAME));
        }
        CountryActors.add(names.article(), names.allPlaces(), actors, mentions);
        return String.join(
                "; ",
                actors.keySet().stream()
                        .sorted()
                        .map(id -> id + " "
                                + mentions.stream()
                                        .filter(mention -> mention.localId().equals(id))
                                        .count())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Norway/NNP/2:nsubj/LOCATION closed/VBD/0:root roads/NNS/2:obj | country:no 1
            They/PRP/2:nsubj thanked/VBD/0:root Norway/NNP/2:obj/LOCATION | country:no 1
            talks/NNS/0:root with/IN/3:case Norway/NNP/1:nmod/LOCATION | country:no 1
            Norway/NNP/3:nmod:poss/LOCATION 's/POS/1:case envoy/NN/0:root | country:no 1
            Kenya/NNP/4:nsubj/LOCATION and/CC/3:cc Norway/NNP/1:conj/LOCATION left/VBD/0:root | country:ke 1; country:no 1
            Norway/NNP/LOCATION slept/VBD | country:no 1
            """)
    void aCountryActsThatDoesSomethingOrIsDealtWith(String line, String ids) {
        assertThat(acting(line)).isEqualTo(ids);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            roads/NNS/0:root in/IN/3:case Norway/NNP/1:nmod/LOCATION
            flights/NNS/0:root to/IN/3:case Norway/NNP/1:nmod/LOCATION
            the/DT/3:det Norway/NNP/3:compound/LOCATION road/NN/0:root
            Norwegian/JJ/2:amod roads/NNS/3:nsubj closed/VBD/0:root
            northern/JJ/2:amod Norway/NNP/3:nsubj/LOCATION slept/VBD/0:root
            shops/NNS in/IN Norway/NNP/LOCATION
            Lyon/NNP/2:nsubj/LOCATION slept/VBD/0:root
            """)
    void aCountryWhereSomethingIsDoesNot(String line) {
        assertThat(acting(line)).isEmpty();
    }

    @Test
    void oneThatActsIsMentionedWhereverItIsNamedUnlessTheWordsAreTaken() {
        String lines = """
                Norway/NNP/2:nsubj/LOCATION closed/VBD/0:root roads/NNS/2:obj
                roads/NNS/0:root in/IN/3:case Norway/NNP/1:nmod/LOCATION
                """;
        assertThat(acting(lines)).isEqualTo("country:no 2");
        assertThat(acting(lines, new Span(0, 6))).isEmpty();
    }
}
