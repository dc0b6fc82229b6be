package org.onrecord.source;

import java.io.IOException;

/** Reads the files that are in a file. */
interface Members {

    /** Of the file that they are in. */
    ReadOptions options();

    /** Hands every article of the member, and a reject for all that could not be read, to the sink. */
    void read(InputFile member, ArticleSink sink);

    /**
     * Reads a page of a web archive.
     *
     * @param extension of the format that it is in, whatever its name
     * @param address that it was taken from
     */
    void readAs(String extension, InputFile page, String address, ArticleSink sink) throws IOException;
}
