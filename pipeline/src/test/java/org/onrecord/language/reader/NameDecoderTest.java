package org.onrecord.language.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameDecoderTest {

    private static final int NONE = 0;
    private static final int BEGINS_PERSON = 1;
    private static final int IN_PERSON = 2;
    private static final int BEGINS_ORGANIZATION = 3;
    private static final int IN_ORGANIZATION = 4;

    /** Scores of a token: each label with its own, the others with 0. */
    private static float[] scores(double... labelsAndScores) {
        float[] scores = new float[15];
        for (int i = 0; i < labelsAndScores.length; i += 2) {
            scores[(int) labelsAndScores[i]] = (float) labelsAndScores[i + 1];
        }
        return scores;
    }

    @Test
    void theLikeliestLabelIsTakenWhereItMayStand() {
        float[][] sentence = {scores(BEGINS_PERSON, 5), scores(IN_PERSON, 5), scores(NONE, 5)};

        assertThat(NameDecoder.decode(sentence)).containsExactly(BEGINS_PERSON, IN_PERSON, NONE);
    }

    @Test
    void noNameGoesOnThatDidNotBegin() {
        float[][] sentence = {scores(NONE, 5), scores(IN_PERSON, 4, BEGINS_PERSON, 3), scores(NONE, 5)};

        assertThat(NameDecoder.decode(sentence)).containsExactly(NONE, BEGINS_PERSON, NONE);
    }

    @Test
    void aNameDoesNotGoOnAsOneOfAnotherType() {
        float[][] sentence = {scores(BEGINS_ORGANIZATION, 5), scores(IN_PERSON, 3, IN_ORGANIZATION, 2.5)};

        assertThat(NameDecoder.decode(sentence)).containsExactly(BEGINS_ORGANIZATION, IN_ORGANIZATION);
    }

    @Test
    void twoNamesOfATypeMayStandSideBySide() {
        float[][] sentence = {scores(BEGINS_PERSON, 5), scores(BEGINS_PERSON, 5)};

        assertThat(NameDecoder.decode(sentence)).containsExactly(BEGINS_PERSON, BEGINS_PERSON);
    }

    @Test
    void whatWasNotReadIsNoName() {
        assertThat(NameDecoder.decode(new float[][] {scores(BEGINS_PERSON, 5), null, null}))
                .containsExactly(BEGINS_PERSON, NONE, NONE);
        assertThat(NameDecoder.decode(new float[0][])).isEmpty();
    }

    @Test
    void labelsTellTheirType() {
        assertThat(NameDecoder.type(NONE)).isNull();
        assertThat(NameDecoder.type(IN_PERSON)).isEqualTo(NameType.PERSON);
        assertThat(NameDecoder.type(BEGINS_ORGANIZATION)).isEqualTo(NameType.ORGANIZATION);
        assertThat(NameDecoder.type(14)).isEqualTo(NameType.OTHER);
    }
}
