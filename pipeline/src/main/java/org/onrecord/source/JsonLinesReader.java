package org.onrecord.source;

import java.io.BufferedReader;
import java.io.IOException;

/** Reads JSON Lines, one article a line, a line at a time: the file may be larger than memory. */
final class JsonLinesReader implements FormatReader {

    private static final int LONGEST_LINE = RecordReader.LONGEST_TEXT;

    @Override
    public void read(SourceText text, ReadOptions options, ArticleSink sink) throws IOException {
        JsonRecords json = new JsonRecords(text.file().name(), options, sink);
        int seen = 0;
        try (BufferedReader reader = text.reader()) {
            LineReader lines = new LineReader(reader, LONGEST_LINE);
            StringBuilder line = new StringBuilder();
            boolean more = true;
            for (long number = 1; more; number++) {
                more = lines.read(line);
                boolean isBlank = line.chars().allMatch(Character::isWhitespace);
                if (!isBlank && sink.wantsMember(seen++)) {
                    read(line.toString(), "line " + number, json);
                }
            }
        }
        if (seen == 0) {
            throw new UnreadableException("no records in it", null);
        }
    }

    private static void read(String record, String where, JsonRecords json) {
        if (record.length() > LONGEST_LINE) {
            json.reject("a line of more than 10 million characters; split it", where);
        } else {
            json.read(record, where);
        }
    }
}
