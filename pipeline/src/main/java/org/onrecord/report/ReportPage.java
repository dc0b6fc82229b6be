package org.onrecord.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.onrecord.record.Sha256;

/**
 * The page around the data: the template with style and script put in, and a Content-Security-Policy that
 * lets run that script and no other, and lets nothing be fetched. Read once per JVM; immutable.
 *
 * @param head what comes before the data
 * @param tail what comes after them
 */
record ReportPage(String head, String tail) {

    private static final String DATA = "{{data}}";

    static ReportPage get() {
        return Holder.PAGE;
    }

    /** Size of the page without data, in bytes. */
    long bytes() {
        return ScriptJson.bytes(head) + ScriptJson.bytes(tail);
    }

    private static ReportPage read() {
        String style = resource("report.css");
        String script = resource("report.js");
        String page = resource("template.html")
                .replace("{{style-hash}}", hash(style))
                .replace("{{script-hash}}", hash(script))
                .replace("{{style}}", style)
                .replace("{{licences}}", resource("third-party-licences.txt"))
                .replace("{{script}}", script);
        int data = page.indexOf(DATA);
        return new ReportPage(page.substring(0, data), page.substring(data + DATA.length()));
    }

    /** Hash source of the Content-Security-Policy (level 2, section 4.2.5) for the text of an inline element. */
    static String hash(String text) {
        byte[] digest = Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }

    private static String resource(String name) {
        try (InputStream in = ReportPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the build lacks org/onrecord/report/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("org/onrecord/report/" + name + " cannot be read", e);
        }
    }

    private static final class Holder {
        static final ReportPage PAGE = read();
    }
}
