package org.onrecord.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The text of a rich-text document (Rich Text Format 1.9.1): paragraphs parted by blank lines, without tables of fonts,
 * styles and pictures, headers, footers, notes and hidden text. One a document.
 */
final class RtfText {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");
    /** Groups whose words are not in the text. */
    private static final Set<String> NOT_TEXT = Set.of(
            "fonttbl",
            "colortbl",
            "stylesheet",
            "info",
            "pict",
            "object",
            "header",
            "headerl",
            "headerr",
            "headerf",
            "footer",
            "footerl",
            "footerr",
            "footerf",
            "footnote",
            "annotation",
            "fldinst",
            "xe",
            "tc",
            "nonshppict",
            "listtable",
            "listoverridetable",
            "rsidtbl",
            "generator",
            "themedata",
            "datastore",
            "filetbl",
            "revtbl",
            "bkmkstart",
            "bkmkend",
            "listtext",
            "pntext");

    private static final Map<String, String> CHARACTERS = Map.ofEntries(
            Map.entry("par", "\n\n"),
            Map.entry("sect", "\n\n"),
            Map.entry("page", "\n\n"),
            Map.entry("cell", "\n\n"),
            Map.entry("row", "\n\n"),
            Map.entry("line", "\n"),
            Map.entry("tab", " "),
            Map.entry("emdash", "—"),
            Map.entry("endash", "–"),
            Map.entry("lquote", "‘"),
            Map.entry("rquote", "’"),
            Map.entry("ldblquote", "“"),
            Map.entry("rdblquote", "”"),
            Map.entry("bullet", "•"),
            Map.entry("emspace", " "),
            Map.entry("enspace", " "),
            Map.entry("~", "\u00A0"),
            Map.entry("_", "-"));

    /** What a group inherits. */
    private record State(boolean silent, int fallback, boolean hidden) {}

    private final String source;
    private final StringBuilder text = new StringBuilder();
    private final Deque<State> groups = new ArrayDeque<>();
    /** Bytes of the document's code page that are not yet characters: some code pages take two. */
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private State state = new State(false, 1, false);
    private Charset codePage = Charset.forName("windows-1252");
    private int at;
    /** Characters to come that stand for the Unicode character before, for old programs. */
    private int toSkip;

    private RtfText(String source) {
        this.source = source;
    }

    /**
     * @param source the file, a character a byte
     */
    static String of(String source) throws UnreadableException {
        return new RtfText(source).read();
    }

    private String read() throws UnreadableException {
        while (at < source.length()) {
            char c = source.charAt(at++);
            switch (c) {
                case '{' -> groups.push(state);
                case '}' -> {
                    flushBytes();
                    toSkip = 0;
                    state = groups.isEmpty() ? state : groups.pop();
                }
                case '\\' -> control();
                case '\r', '\n' -> {}
                default -> literal(c);
            }
        }
        flushBytes();
        if (!groups.isEmpty()) {
            throw new UnreadableException("the document is cut short; nothing was read from it", null);
        }
        return text.toString();
    }

    private void literal(char c) {
        if (toSkip > 0) {
            toSkip--;
        } else if (!isSilent()) {
            bytes.write(c);
        }
    }

    private boolean isSilent() {
        return state.silent() || state.hidden();
    }

    private void control() {
        if (at >= source.length()) {
            return;
        }
        char c = source.charAt(at);
        if (Character.isLetter(c) && c < 128) {
            word();
            return;
        }
        at++;
        switch (c) {
            case '\'' -> hexadecimal();
            case '*' -> state = new State(true, state.fallback(), state.hidden());
            case '\\', '{', '}' -> literal(c);
            case '\r', '\n' -> emit("\n\n");
            default -> emit(CHARACTERS.getOrDefault(String.valueOf(c), ""));
        }
    }

    private void hexadecimal() {
        if (at + 2 > source.length()) {
            return;
        }
        int value = Character.digit(source.charAt(at), 16) * 16 + Character.digit(source.charAt(at + 1), 16);
        at += 2;
        literal((char) Math.max(0, value));
    }

    private void word() {
        int start = at;
        while (at < source.length() && source.charAt(at) < 128 && Character.isLetter(source.charAt(at))) {
            at++;
        }
        String name = source.substring(start, at);
        int numberStart = at;
        if (at < source.length() && source.charAt(at) == '-') {
            at++;
        }
        while (at < source.length() && at - numberStart < 12 && Character.isDigit(source.charAt(at))) {
            at++;
        }
        String digits = source.substring(numberStart, at);
        Integer number = NUMBER.matcher(digits).matches() ? Integer.valueOf(digits) : null;
        if (at < source.length() && source.charAt(at) == ' ') {
            at++;
        }
        apply(name, number);
    }

    private void apply(String name, Integer number) {
        switch (name) {
            case "u" -> {
                if (number != null) {
                    emit(String.valueOf((char) (number & 0xFFFF)));
                    toSkip = state.fallback();
                }
            }
            case "uc" ->
                state = new State(
                        state.silent(), number == null ? 1 : Math.max(0, Math.min(number, 10)), state.hidden());
            case "v" -> {
                flushBytes();
                state = new State(state.silent(), state.fallback(), number == null || number != 0);
            }
            case "bin" -> at = (int) Math.min(source.length(), (long) at + Math.max(0, number == null ? 0 : number));
            case "ansicpg" -> codePage = codePage(number);
            case "mac" -> codePage = Charset.isSupported("x-MacRoman") ? Charset.forName("x-MacRoman") : codePage;
            default -> {
                if (NOT_TEXT.contains(name)) {
                    flushBytes();
                    state = new State(true, state.fallback(), state.hidden());
                } else {
                    emit(CHARACTERS.getOrDefault(name, ""));
                }
            }
        }
    }

    private Charset codePage(Integer number) {
        for (String name :
                new String[] {"windows-" + number, "x-windows-" + number, "IBM" + number, "x-IBM" + number}) {
            if (number != null && Charset.isSupported(name)) {
                return Charset.forName(name);
            }
        }
        return number != null && number == 65001 ? java.nio.charset.StandardCharsets.UTF_8 : codePage;
    }

    private void emit(String characters) {
        flushBytes();
        if (!isSilent()) {
            text.append(characters);
        }
    }

    private void flushBytes() {
        if (bytes.size() > 0) {
            text.append(bytes.toString(codePage));
            bytes.reset();
        }
    }
}
