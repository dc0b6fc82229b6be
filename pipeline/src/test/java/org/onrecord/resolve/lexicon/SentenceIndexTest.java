package org.onrecord.resolve.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Conllu;
import org.onrecord.language.Sentence;
import org.onrecord.record.Span;

/** All people and firms are invented. */
class SentenceIndexTest {

    /** A thing of a sentence. */
    private record Thing(int sentence, Span span) {}

    @Test
    void thingsAreFoundAtTheTokensOfTheirSentence() {
        AnnotatedArticle article = Conllu.article("Ada Lind left\nShe left");
        Sentence first = article.sentences().get(0);
        Thing name = new Thing(0, Conllu.span(article, "Ada Lind"));
        SentenceIndex<Thing> index = new SentenceIndex<>(List.of(name), Thing::sentence, Thing::span);
        assertThat(index.at(first, 0)).isEqualTo(name);
        assertThat(index.at(first, 1)).isEqualTo(name);
        assertThat(index.at(first, 2)).isNull();
        assertThat(index.in(first)).containsExactly(name);
        assertThat(index.in(article.sentences().get(1))).isEmpty();
    }
}
