package org.onrecord.resolve.cast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Conllu;

/** All people and events are invented. */
class ActingGroupsTest {

    private static List<String> groups(String line) {
        AnnotatedArticle article = Conllu.article(line);
        return ActingGroups.add(article, new Cast(List.of(), List.of()), List.of()).actors().stream()
                .map(actor -> actor.localId() + " " + actor.name())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Nurses/NNS walked/VBD out | group:nurses Nurses
            Then/RB nurses/NNS in/IN Harlow/NNP walked/VBD out | group:nurses-in-harlow nurses in Harlow
            The/DT port/NN workers/NNS will/MD strike | group:port-workers port workers
            Then/RB the/DT Opposition/NN asked/VBD why | group:opposition Opposition
            The/DT dockers/NNS also/RB said/VBD so | group:dockers dockers
            """)
    void peopleOfATradeWhoDoSomethingAreAGroup(String line, String group) {
        assertThat(groups(line)).containsExactly(group);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two/CD nurses/NNS walked/VBD out",
                "Some/DT nurses/NNS walked/VBD out",
                "Many/JJ nurses/NNS walked/VBD out",
                "His/PRP$ nurses/NNS walked/VBD out",
                "They/PRP met/VBD nurses/NNS .",
                "A/DT nurse/NN walked/VBD out",
                "Officials/NNS said/VBD so",
                "Opposition/NN grew/VBD",
            })
    void countedOrPassivePeopleAreNone(String line) {
        assertThat(groups(line)).isEmpty();
    }

    @Test
    void whoeverSpeaksCountsWithoutAVerbBehind() {
        AnnotatedArticle article = Conllu.article("said/VBD the/DT dockers/NNS .");
        assertThat(ActingGroups.add(
                                article, new Cast(List.of(), List.of()), List.of(Conllu.span(article, "the dockers")))
                        .actors())
                .extracting(LocalActor::localId)
                .containsExactly("group:dockers");
    }
}
