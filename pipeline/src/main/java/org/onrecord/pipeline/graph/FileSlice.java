package org.onrecord.pipeline.graph;

import org.onrecord.pipeline.store.SharedFiles;

/**
 * A share of the records of an input file, so that one large file keeps all workers busy: of its
 * records, numbered from 0, those whose number leaves {@code slice} when divided by {@code slices}.
 *
 * @param path where the file is: a path, or an address of {@link SharedFiles}
 * @param name as the user named it
 * @param slice 0 to {@code slices} - 1
 * @param slices 1 for a file that is read whole
 */
public record FileSlice(String path, String name, int slice, int slices) {}
