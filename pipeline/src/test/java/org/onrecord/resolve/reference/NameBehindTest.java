package org.onrecord.resolve.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Conllu;
import org.onrecord.record.ActorKind;
import org.onrecord.record.MentionType;
import org.onrecord.resolve.cast.ActorMention;
import org.onrecord.resolve.cast.Cast;
import org.onrecord.resolve.cast.LocalActor;

/** All people are invented. */
class NameBehindTest {

    /** Ada Lind is a person of the cast. */
    private static String with(String line, String words) {
        AnnotatedArticle article = Conllu.article(line);
        LocalActor ada = new LocalActor("person:ada", ActorKind.PERSON, "Ada Lind", null, null, null, List.of());
        ActorMention mention = new ActorMention(Conllu.span(article, "Ada Lind"), 0, "person:ada", MentionType.NAME);
        return article.slice(
                NameBehind.with(Conllu.span(article, words), article, new Cast(List.of(ada), List.of(mention))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            said/VBD foreman/NN Ada/NNP Lind/NNP . | foreman | foreman Ada Lind
            The/DT union/NN foreman/NN Ada/NNP Lind/NNP said/VBD so | The union foreman | The union foreman Ada Lind
            The/DT foreman/NN told/VBD Ada/NNP Lind/NNP so | The foreman | The foreman
            Ada/NNP Lind/NNP said/VBD so | Ada Lind | Ada Lind
            The/DT workers/NNS Ada/NNP Lind/NNP met | The workers | The workers
            """)
    void aTitleBeforeANameIsThatPersons(String line, String words, String with) {
        assertThat(with(line, words)).isEqualTo(with);
    }
}
