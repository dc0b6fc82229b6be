package org.onrecord.report;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * JSON that can stand in a script element of an HTML page: every {@code <}, {@code >}, {@code &} and the
 * line separators U+2028 and U+2029 are written as escapes, so that no text in it can end the element
 * or open a comment. Stateless.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements">
 *     HTML, restrictions for contents of script elements</a>
 */
final class ScriptJson {

    private static final ObjectMapper MAPPER = new ObjectMapper(new JsonFactoryBuilder()
            .characterEscapes(new Escapes())
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build());

    private ScriptJson() {}

    /** A generator of such JSON; closing it leaves the writer open. */
    static JsonGenerator generator(Writer out) throws IOException {
        return MAPPER.getFactory().createGenerator(out);
    }

    static String of(JsonNode value) throws IOException {
        return MAPPER.writeValueAsString(value);
    }

    static String of(String text) throws IOException {
        return MAPPER.writeValueAsString(text);
    }

    /** Length of written JSON in the file. */
    static long bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8).length;
    }

    private static final class Escapes extends CharacterEscapes {

        private static final long serialVersionUID = 1;
        private static final SerializedString LINE_SEPARATOR = new SerializedString("\\u2028");
        private static final SerializedString PARAGRAPH_SEPARATOR = new SerializedString("\\u2029");

        private final int[] ascii = standardAsciiEscapesForJSON();

        Escapes() {
            for (char unsafe : new char[] {'<', '>', '&'}) {
                ascii[unsafe] = ESCAPE_STANDARD;
            }
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ascii.clone();
        }

        @Override
        public SerializableString getEscapeSequence(int character) {
            return switch (character) {
                case '\u2028' -> LINE_SEPARATOR;
                case '\u2029' -> PARAGRAPH_SEPARATOR;
                default -> null;
            };
        }
    }
}
