package org.onrecord.source;

import java.io.IOException;

/** Reads one format. Stateless; thread-safe. */
interface FormatReader {

    /** Hands each record of the text to the sink, as an article or as a reject. */
    void read(SourceText text, ReadOptions options, ArticleSink sink) throws IOException;
}
