package org.onrecord.resolve.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Conllu;
import org.onrecord.record.ActorKind;
import org.onrecord.record.MentionType;
import org.onrecord.record.Span;
import org.onrecord.resolve.cast.ActorMention;
import org.onrecord.resolve.cast.Cast;
import org.onrecord.resolve.cast.LocalActor;

/** All people are invented. */
class JointMentionsTest {

    /** Ada and Pia Lind are two people of the cast, whose given names stand in the line. */
    private static JointMentions joint(AnnotatedArticle article) {
        return new JointMentions(
                article,
                new Cast(
                        List.of(person("ada"), person("pia"), person("tom")),
                        List.of("Ada", "Pia", "Tom").stream()
                                .filter(name -> article.article().text().contains(name))
                                .map(name -> new ActorMention(
                                        Conllu.span(article, name),
                                        0,
                                        name.toLowerCase(java.util.Locale.ROOT),
                                        MentionType.NAME))
                                .toList()));
    }

    private static LocalActor person(String id) {
        return new LocalActor(id, ActorKind.PERSON, id, null, null, null, List.of());
    }

    private static String widened(String line, String words) {
        AnnotatedArticle article = Conllu.article(line);
        return article.slice(joint(article).widened(Conllu.span(article, words)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Ada/NNP and/CC Pia/NNP said/VBD so | Ada | Ada and Pia
            Ada/NNP , Tom/NNP and/CC Pia/NNP said/VBD so | Ada, Tom | Ada, Tom and Pia
            Ada/NNP and/CC Dr./NNP Pia/NNP jointly/RB said/VBD so | Ada | Ada and Dr. Pia
            said/VBD Ada/NNP and/CC Pia/NNP ./. | Ada | Ada and Pia
            """)
    void whoDoesTheSameBelongsToTheWords(String line, String words, String wide) {
        assertThat(widened(line, words)).isEqualTo(wide);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            said/VBD Ada/NNP and/CC Pia/NNP left/VBD | Ada
            Ada/NNP said/VBD and/CC Pia/NNP wept/VBD | Ada
            Ada/NNP and/CC then/RB Pia/NNP said/VBD so | Ada
            Ada/NNP of/IN Pia/NNP said/VBD so | Ada
            """)
    void othersDoNot(String line, String words) {
        assertThat(widened(line, words)).isEqualTo(words);
    }

    @Test
    void nothingStaysNothing() {
        assertThat(joint(Conllu.article("Ada/NNP left/VBD")).widened(null)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Ada/NNP and/CC Pia/NNP said/VBD so | Ada and Pia | true
            The/DT chairs , Ada/NNP and/CC Pia/NNP said/VBD so | The chairs, Ada and Pia | true
            Ada/NNP , friend/NN of/IN Pia/NNP , said/VBD so | Ada, friend of Pia | false
            Ada/NNP , Pia/NNP 's/POS aide/NN , said/VBD so | Ada, Pia's aide | false
            Ada/NNP said/VBD so | Ada | false
            """)
    void severalNamesSideBySideAreJoint(String line, String words, boolean isJoint) {
        AnnotatedArticle article = Conllu.article(line);
        Span span = Conllu.span(article, words);
        assertThat(joint(article).isJoint(span)).isEqualTo(isJoint);
    }
}
