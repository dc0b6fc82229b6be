package org.onrecord.language.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Sentence;
import org.onrecord.language.Texts;

/** People and places are invented. */
class ReaderTest {

    private static final String REPORT =
            "The ferry ran aground off Bergen on Sunday. Captain Oda Ruste of the Norland Coast Guard"
                    + " told reporters that the radar had failed. She blamed the weather.";

    private static int at(AnnotatedArticle article, String word) {
        int number = 0;
        for (Sentence sentence : article.sentences()) {
            for (int i = 0; i < sentence.size(); i++, number++) {
                if (sentence.token(i).word().equals(word)) {
                    return number;
                }
            }
        }
        throw new IllegalArgumentException(word);
    }

    @Test
    void namesAreOfATypeAndOtherWordsOfNone() {
        AnnotatedArticle article = Texts.tagged(REPORT);
        List<String> people = new ArrayList<>();
        List<String> organizations = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            NameType[] names = article.reading().names(sentence);
            for (int i = 0; i < names.length; i++) {
                if (names[i] == NameType.PERSON) {
                    people.add(sentence.token(i).word());
                } else if (names[i] == NameType.ORGANIZATION || names[i] == NameType.GOVERNMENT) {
                    organizations.add(sentence.token(i).word());
                }
            }
        }

        assertThat(people).containsExactly("Oda", "Ruste");
        assertThat(organizations).containsExactly("Norland", "Coast", "Guard");
    }

    @Test
    void apersonIsMeantByAPronounRatherThanAFerry() {
        AnnotatedArticle article = Texts.tagged(REPORT);

        double[] odds = article.reading()
                .reference(
                        at(article, "She"), List.of(at(article, "Ruste"), at(article, "Bergen"), at(article, "Guard")));

        assertThat(odds[0]).isPositive();
        assertThat(odds[1]).isNegative();
        assertThat(odds[2]).isNegative();
    }

    @Test
    void windowsAnswerForEachTokenOnce() {
        AnnotatedArticle article = Texts.tagged((REPORT + " ").repeat(40));
        List<ReaderWindow> windows = ReaderWindow.of(article.sentences(), article.quotations(), Reader.vocabulary());

        assertThat(windows).hasSizeGreaterThan(2);
        int next = 0;
        for (ReaderWindow window : windows) {
            assertThat(window.own()).isEqualTo(next);
            assertThat(window.first()).isLessThanOrEqualTo(next);
            assertThat(window.pieces().length).isLessThanOrEqualTo(ReaderWindow.LENGTH + 2);
            next = window.end();
        }
        assertThat(next).isEqualTo(article.reading().size());
    }

    @Test
    void whatIsPastTheLongestWindowIsNotRead() {
        AnnotatedArticle article =
                Texts.tagged("Captain Ruste said " + "the Kverndokk and ".repeat(120) + "she had failed.");
        int last = article.reading().size() - 1;

        assertThat(article.reading().hasRead(0)).isTrue();
        assertThat(article.reading().hasRead(last)).isFalse();
        assertThat(article.reading().roles(List.of(last))).isEmpty();
        assertThat(article.reading().reference(at(article, "she"), List.of(1))).containsExactly(Double.NaN);
    }

    @Test
    void distancesAreExactNearAndCoarseFar() {
        assertThat(PairScorer.distance(0)).isEqualTo(20);
        assertThat(PairScorer.distance(-8)).isEqualTo(12);
        assertThat(PairScorer.distance(9)).isEqualTo(29);
        assertThat(PairScorer.distance(16)).isEqualTo(32);
        assertThat(PairScorer.distance(-5000)).isZero();
        assertThat(PairScorer.distance(5000)).isEqualTo(40);
    }
}
