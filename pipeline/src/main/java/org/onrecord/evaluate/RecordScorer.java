package org.onrecord.evaluate;

/** Scores one type of record. Stateless. */
interface RecordScorer {

    /** The key of {@code gold} that this scorer reads. */
    String goldType();

    /** Adds what the article gives to the scores, and each fault to the errors. */
    void score(ScoredArticle article, Scores scores, ErrorList errors);
}
