package org.onrecord.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineReaderTest {

    @Test
    void linesEndWithLineFeedCarriageReturnOrBoth() throws Exception {
        assertThat(lines("a\nb\r\nc\rd\n\ne", 10)).containsExactly("a", "b", "c", "d", "", "e");
    }

    @Test
    void whatFollowsTheLastEndIsAnEmptyLine() throws Exception {
        assertThat(lines("a\n", 10)).containsExactly("a", "");
        assertThat(lines("", 10)).containsExactly("");
    }

    @Test
    void anEndOnTheEdgeOfTheBufferIsOneEnd() throws Exception {
        String first = "x".repeat((1 << 14) - 1);
        assertThat(lines(first + "\r\nsecond", 1 << 20)).containsExactly(first, "second");
        assertThat(lines(first + "y\r\nsecond", 1 << 20)).containsExactly(first + "y", "second");
    }

    @Test
    void ofALineThatIsTooLongOneCharacterMoreThanTheLongestIsGiven() throws Exception {
        assertThat(lines("abcdefgh\nabcd\nabc", 3)).containsExactly("abcd", "abcd", "abc");
        assertThat(lines("x".repeat(50_000) + "\nb", 20_000)).containsExactly("x".repeat(20_001), "b");
    }

    private static List<String> lines(String text, int longest) throws IOException {
        List<String> lines = new ArrayList<>();
        LineReader reader = new LineReader(new StringReader(text), longest);
        StringBuilder line = new StringBuilder();
        boolean more = true;
        while (more) {
            more = reader.read(line);
            lines.add(line.toString());
        }
        return lines;
    }
}
