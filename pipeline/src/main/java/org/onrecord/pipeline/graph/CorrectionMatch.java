package org.onrecord.pipeline.graph;

/**
 * That a correction of an editor found what it is about.
 *
 * @param number its place in {@link Job#corrections()}
 */
public record CorrectionMatch(int number) {}
