package org.onrecord.resolve.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Sentence;
import org.onrecord.language.grammar.ArticleClauses;
import org.onrecord.language.grammar.Pronoun;
import org.onrecord.record.ActorKind;
import org.onrecord.record.MentionType;
import org.onrecord.resolve.Names;
import org.onrecord.resolve.cast.ActorMention;
import org.onrecord.resolve.cast.Cast;
import org.onrecord.resolve.cast.LocalActor;
import org.onrecord.resolve.names.NameSpan;

/** What trees say of the last pronoun of a text; "//" parts sentences. People and events are invented. */
class PronounSyntaxTest {

    private record Scene(PronounSyntax syntax, PronounToken pronoun) {}

    private static Scene read(String sentences) {
        Names names = Names.of(sentences.replace(" // ", "\n"));
        AnnotatedArticle article = names.article();
        List<LocalActor> actors = names.all().stream()
                .map(name -> new LocalActor(id(name), ActorKind.PERSON, name.text(), null, null, null, List.of()))
                .distinct()
                .toList();
        List<ActorMention> mentions = names.all().stream()
                .map(name -> new ActorMention(name.span(), name.sentence().number(), id(name), MentionType.NAME))
                .toList();
        Sentence last = article.sentences().get(article.sentences().size() - 1);
        int index = last.size() - 1;
        while (Pronoun.of(last.token(index)) == null) {
            index--;
        }
        return new Scene(
                new PronounSyntax(article, new Cast(actors, mentions), new ArticleClauses(article), words -> null),
                new PronounToken(last, index, Pronoun.of(last.token(index))));
    }

    private static String id(NameSpan name) {
        return name.text().toLowerCase(Locale.ROOT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Brandt/NNP/2:nsubj/PERSON met/VBD/0:root him/PRP/2:obj | brandt
            Brandt/NNP/2:nsubj/PERSON blamed/VBD/0:root himself/PRP/2:obj |
            Brandt/NNP/2:nsubj/PERSON met/VBD/0:root Voss/NNP/2:obj/PERSON and/CC/5:cc urged/VBD/2:conj him/PRP/5:obj | brandt
            Brandt/NNP/2:nsubj/PERSON sold/VBD/0:root his/PRP$/4:nmod:poss car/NN/2:obj |
            Brandt/NNP/2:nsubj/PERSON smiled/VBD/0:root // He/PRP/2:nsubj left/VBD/0:root |
            """)
    void whoDoesToThePronounWhatTheVerbSaysIsNotMeant(String sentences, String excluded) {
        Scene scene = read(sentences);
        assertThat(scene.syntax.excluded(scene.pronoun).stream().sorted().toList())
                .isEqualTo(excluded == null ? List.of() : List.of(excluded.split(" ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Holm/NNP/2:nsubj/PERSON said/VBD/0:root that/IN/5:mark she/PRP/5:nsubj left/VBD/2:ccomp | holm
            The/DT/2:det mayor/NN/3:nsubj said/VBD/0:root that/IN/6:mark she/PRP/6:nsubj left/VBD/3:ccomp | unknown
            The/DT/2:det mayors/NNS/3:nsubj said/VBD/0:root that/IN/6:mark she/PRP/6:nsubj left/VBD/3:ccomp | -
            Holm/NNP/2:nsubj/PERSON smiled/VBD/0:root // She/PRP/2:nsubj left/VBD/0:root | -
            """)
    void theSubjectOfAClauseAboveMayBeMeant(String sentences, String subject) {
        Scene scene = read(sentences);
        assertThat(scene.syntax
                        .subjectAbove(scene.pronoun)
                        .map(above -> above.id() == null ? "unknown" : above.id())
                        .orElse(null))
                .isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The/DT/2:det woman/NN/3:nsubj left/VBD/0:root // She/PRP/2:nsubj smiled/VBD/0:root | true
            The/DT/2:det bridge/NN/3:nsubj fell/VBD/0:root // She/PRP/2:nsubj smiled/VBD/0:root | false
            The/DT/2:det women/NNS/3:nsubj left/VBD/0:root // She/PRP/2:nsubj smiled/VBD/0:root | false
            Holm/NNP/2:nsubj/PERSON left/VBD/0:root // She/PRP/2:nsubj smiled/VBD/0:root | false
            The/DT/2:det woman/NN/3:nsubj left/VBD/0:root // It/PRP/2:nsubj rained/VBD/0:root // She/PRP/2:nsubj smiled/VBD/0:root | false
            """)
    void somebodyUnnamedIsNearAsASubjectOfTheSentenceOrTheOneBefore(String sentences, boolean near) {
        Scene scene = read(sentences);
        assertThat(scene.syntax.isUnnamedPersonNear(scene.pronoun)).isEqualTo(near);
    }
}
