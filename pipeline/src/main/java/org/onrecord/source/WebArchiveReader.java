package org.onrecord.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Locale;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * Reads the pages, texts and PDFs of a web archive (.warc, .warc.gz, ISO 28500), each as an article with the address that it was
 * archived from. What else an archive holds (pictures, scripts, pages that were not found) is counted in one reject.
 */
final class WebArchiveReader implements DocumentReader {

    @Override
    public void read(InputFile file, Members members, ArticleSink sink) throws IOException {
        int page = 0;
        int passedOver = 0;
        try (WarcReader archive = new WarcReader(file.path())) {
            for (WarcRecord record : archive) {
                if (!(record instanceof WarcResponse response)) {
                    continue;
                }
                HttpResponse http = http(response);
                String extension = http == null || http.status() != 200 ? null : extension(http);
                if (extension == null) {
                    passedOver++;
                } else if (sink.wantsMember(page++)) {
                    read(response, http, extension, file, members, sink);
                }
            }
        } catch (IOException | RuntimeException e) {
            rejectOnce(
                    file, "the web archive is damaged or cut short; what follows was not read", e.getMessage(), sink);
        }
        if (page == 0 && passedOver == 0) {
            rejectOnce(file, "no pages in the web archive", null, sink);
        } else if (passedOver > 0) {
            String what = passedOver + " of its records are no pages (pictures, scripts, errors, addresses that moved)";
            rejectOnce(file, what, null, sink);
        }
    }

    /** Of all who share the archive, who reads its first page says what is true of the whole. */
    private static void rejectOnce(InputFile file, String reason, String detail, ArticleSink sink) {
        if (sink.wantsMember(0)) {
            sink.reject(Rejects.of(file.name(), reason, detail, null));
        }
    }

    private static HttpResponse http(WarcResponse response) {
        try {
            return response.http();
        } catch (IOException | RuntimeException e) {
            return null; // dns:, ftp: and answers that are none
        }
    }

    /** Of the format that the server said it is; null where it is none for articles. */
    private static String extension(HttpResponse http) {
        MediaType type;
        try {
            type = http.contentType().base();
        } catch (RuntimeException e) {
            return null;
        }
        return switch (type.toString().toLowerCase(Locale.ROOT)) {
            case "text/html", "application/xhtml+xml" -> "html";
            case "text/plain" -> "txt";
            case "application/pdf" -> "pdf";
            default -> null;
        };
    }

    private static void read(
            WarcResponse response,
            HttpResponse http,
            String extension,
            InputFile file,
            Members members,
            ArticleSink sink) {
        URI address = response.targetURI();
        String name = file.memberName(Credentials.without(address.toString()));
        Attempt.run(name, sink, () -> {
            try (InputStream bytes = new AtMost(http.bodyDecoded().stream());
                    TemporaryCopy copy = TemporaryCopy.of(bytes)) {
                members.readAs(extension, new InputFile(copy.path(), name), address.toString(), sink);
            }
        });
    }

    /** Packed pages may unpack to anything. */
    private static final class AtMost extends FilterInputStream {

        private long read;

        AtMost(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int got = super.read(buffer, offset, length);
            read += Math.max(got, 0);
            if (read > HtmlReader.MOST_BYTES) {
                throw new UnreadableException(HtmlReader.TOO_LONG, null);
            }
            return got;
        }
    }
}
