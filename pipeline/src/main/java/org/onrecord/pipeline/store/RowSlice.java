package org.onrecord.pipeline.store;

/**
 * Where rows of one key lie between two steps of the graph, see {@link RowSpill}: what goes through groupings in place
 * of the rows themselves.
 *
 * @param file path of the file that holds them
 * @param offset of their first byte
 * @param length in bytes
 */
public record RowSlice(String file, long offset, int length) {}
