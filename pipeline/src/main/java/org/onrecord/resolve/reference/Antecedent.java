package org.onrecord.resolve.reference;

import static org.onrecord.resolve.reference.AntecedentFeature.*;

import java.util.ArrayList;
import java.util.List;

/** Somebody whom a pronoun may mean, and what the words before it say of them. Mutable while it is gathered. */
final class Antecedent {

    private static final int NEVER = Integer.MAX_VALUE;
    private static final int MANY = 4;
    /** No odds of the reader count for more. */
    private static final double MOST_ODDS = 8;

    /**
     * Where the text means somebody before a pronoun.
     *
     * @param distance in sentences
     * @param position first code point
     */
    record Sighting(
            int distance,
            int position,
            boolean sameParagraph,
            boolean subject,
            boolean object,
            boolean owner,
            boolean ownerOfSubject,
            boolean quoted,
            boolean pronoun,
            boolean described,
            boolean oneOfSeveral) {}

    /** Local id, null for nobody known. */
    private final String id;

    private final double[] features = new double[AntecedentFeature.values().length];
    /** Last word of each mention. */
    private final List<Integer> tokens = new ArrayList<>();

    private int nearest = NEVER;
    private int subjectAt = NEVER;
    private int chainAt = NEVER;
    private int lastPosition = -1;
    private int lastNamed = -1;
    private int times;
    private boolean ownerOnly = true;
    private boolean ownerLast;
    private boolean ownerOfSubjectLast;
    private boolean ownerOfSubject;
    private boolean object;
    private boolean sameParagraph;
    private boolean described;
    private boolean oneOfSeveral;
    /** Whether words outside of quotations count alone, as for a pronoun outside of them. */
    private final boolean unquoted;
    /** What was seen inside of quotations by then. */
    private int quotedAt = NEVER;

    /**
     * @param unquoted whether what stands inside of quotations hardly counts, as for a pronoun outside of them
     */
    Antecedent(String id, boolean unquoted) {
        this.id = id;
        this.unquoted = unquoted;
    }

    /** That the pronoun means nobody known. */
    static Antecedent nobody() {
        return new Antecedent(null, false);
    }

    /** Local id, null for nobody known. */
    String id() {
        return id;
    }

    /**
     * @param token of the last word, numbered through the article
     */
    void add(Sighting seen, int token) {
        tokens.add(token);
        if (unquoted && seen.quoted()) {
            quotedAt = Math.min(quotedAt, seen.distance());
            return;
        }
        times++;
        oneOfSeveral = seen.position() > lastPosition ? seen.oneOfSeveral() : oneOfSeveral;
        nearest = Math.min(nearest, seen.distance());
        subjectAt = seen.subject() ? Math.min(subjectAt, seen.distance()) : subjectAt;
        chainAt = seen.pronoun() ? Math.min(chainAt, seen.distance()) : chainAt;
        ownerLast = seen.position() > lastPosition ? seen.owner() : ownerLast;
        ownerOfSubjectLast = seen.position() > lastPosition ? seen.ownerOfSubject() : ownerOfSubjectLast;
        lastPosition = Math.max(lastPosition, seen.position());
        lastNamed = seen.pronoun() ? lastNamed : Math.max(lastNamed, seen.position());
        ownerOnly &= seen.owner();
        ownerOfSubject |= seen.ownerOfSubject() && seen.distance() <= 1;
        object |= seen.object() && seen.distance() <= 1;
        sameParagraph |= seen.sameParagraph();
        described |= seen.described();
    }

    /** Last word of each mention, numbered through the article. */
    List<Integer> tokens() {
        return tokens;
    }

    /**
     * @param odds what the reader gives each mention, NaN where it did not read it
     */
    void describe(double[] odds) {
        double best = Double.NEGATIVE_INFINITY;
        double ofLast = 0;
        int last = -1;
        for (int i = 0; i < odds.length; i++) {
            double bounded = Double.isNaN(odds[i]) ? 0 : Math.max(-MOST_ODDS, Math.min(MOST_ODDS, odds[i]));
            best = Math.max(best, bounded);
            ofLast = tokens.get(i) > last ? bounded : ofLast;
            last = Math.max(last, tokens.get(i));
        }
        // for a pronoun outside of quotations who is only named inside of them is hardly meant
        double most = nearest == NEVER ? 0 : MOST_ODDS;
        set(READER_BEST, Math.min(best, most));
        set(READER_LAST, Math.min(ofLast, most));
    }

    /** In sentences; {@link Integer#MAX_VALUE} where only quotations name it. */
    int nearest() {
        return nearest;
    }

    int lastNamed() {
        return lastNamed;
    }

    /** Of "Okafor's sister wept" it is the sister who is spoken of next. */
    boolean isOvershadowed() {
        return ownerOfSubjectLast && nearest <= 1;
    }

    void set(AntecedentFeature feature) {
        set(feature, 1);
    }

    void set(AntecedentFeature feature, double value) {
        features[feature.ordinal()] = value;
    }

    /** In the order of {@link AntecedentFeature}. */
    double[] features() {
        return features;
    }

    /**
     * Turns what was gathered into features.
     *
     * @param isObject whether the pronoun is an object
     * @param isPossessive whether the pronoun is an owner
     */
    void describe(boolean isObject, boolean isPossessive) {
        if (nearest == NEVER) {
            set(QUOTED);
            oneOf(quotedAt, SAME_SENTENCE, SENTENCE_BEFORE, TWO_BEFORE, FURTHER_BACK);
            return;
        }
        oneOf(nearest, SAME_SENTENCE, SENTENCE_BEFORE, TWO_BEFORE, FURTHER_BACK);
        if (subjectAt == nearest) {
            oneOf(subjectAt, SUBJECT_HERE, SUBJECT_BEFORE, SUBJECT_FURTHER);
        }
        oneOf(chainAt, CHAIN_HERE, CHAIN_BEFORE, CHAIN_FURTHER);
        setIf(SAME_PARAGRAPH, sameParagraph);
        setIf(OBJECT_LIKE_PRONOUN, isObject && object);
        setIf(OWNER, ownerOnly && !isPossessive);
        setIf(OWNER_LAST, ownerLast && !isPossessive);
        setIf(OWNER_OF_SUBJECT, ownerOfSubject);
        setIf(SUBJECT_HERE_OF_OBJECT, isObject && subjectAt == 0);
        setIf(SUBJECT_BEFORE_OF_OBJECT, isObject && subjectAt > 0 && subjectAt != NEVER);
        setIf(SUBJECT_HERE_OF_OWNER, isPossessive && subjectAt == 0);
        setIf(ONE_OF_SEVERAL, oneOfSeveral);
        setIf(DESCRIBED, described);
        set(NAMED_OFTEN, Math.log(Math.min(times, MANY)));
    }

    private void oneOf(int distance, AntecedentFeature... byDistance) {
        if (distance != NEVER) {
            set(byDistance[Math.min(distance, byDistance.length - 1)]);
        }
    }

    private void setIf(AntecedentFeature feature, boolean holds) {
        if (holds) {
            set(feature);
        }
    }
}
