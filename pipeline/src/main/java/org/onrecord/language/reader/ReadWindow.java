package org.onrecord.language.reader;

/**
 * A window as it was read, a row for each of its tokens. Immutable by use.
 *
 * @param vector of the encoder
 * @param cue log odds of a cue's head
 * @param name scores of the labels of names
 */
record ReadWindow(ReaderWindow window, float[][] vector, float[][] cue, float[][] name) {}
