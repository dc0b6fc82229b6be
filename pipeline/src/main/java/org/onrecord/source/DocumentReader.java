package org.onrecord.source;

import java.io.IOException;

/** Reads one format whose bytes are not text. Stateless; thread-safe. */
interface DocumentReader {

    /**
     * Hands each article in the file to the sink, or a reject.
     *
     * @param members reads the files that are in this file, if it holds any
     */
    void read(InputFile file, Members members, ArticleSink sink) throws IOException;
}
