package org.onrecord.language.reader;

/**
 * The heads that score pairs of tokens.
 *
 * @param attribution of a cue's head and a token: content, source
 * @param reference of an anaphor and a mention: the same
 * @param speaker of a quotation's first token and a mention: who speaks it
 * @param role of a person's name and a token: role, affiliation
 */
record PairHeads(PairScorer attribution, PairScorer reference, PairScorer speaker, PairScorer role) {}
