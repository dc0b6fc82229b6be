package org.onrecord.evaluate;

/** Scores one type of record. Stateless. */
interface RecordScorer {

    /** The key of {@code gold} that this scorer reads. */
    String goldType();

    void score(ScoredArticle article, Scores scores, ErrorList errors);
}
