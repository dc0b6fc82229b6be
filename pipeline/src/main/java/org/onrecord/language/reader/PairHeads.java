package org.onrecord.language.reader;

/**
 * The heads that score pairs of tokens.
 *
 * @param attribution of a cue's head and a token: content, source
 * @param reference of an anaphor and a mention: the same
 * @param role of a person's name and a token: role, affiliation
 */
record PairHeads(PairScorer attribution, PairScorer reference, PairScorer role) {}
