package org.onrecord.resolve.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** All people and firms are invented. */
class WikipediaDictionaryTest {

    private static Map<String, WikipediaDictionary.Article> read(String lines, String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(lines.getBytes(StandardCharsets.UTF_8));
        }
        return WikipediaDictionary.read(new ByteArrayInputStream(bytes.toByteArray()), Set.of(names));
    }

    @Test
    void theBestArticleOfEachNameAskedFor() throws IOException {
        String lines = "Ada Lind\tAda_Lind_(mayor)\t0.3\nAda Lind\tAda_Lind\t0.7\nIda Holm\tIda_Holm\t0.9\n";
        assertThat(read(lines, "Ada Lind", "Nobody"))
                .isEqualTo(Map.of("Ada Lind", new WikipediaDictionary.Article("Ada_Lind", 0.7)));
    }

    @Test
    void otherNamesAreNone() throws IOException {
        assertThat(read("Ada Lind\tAda_Lind\t0.7\n\n\t\n", "Ada", "")).isEmpty();
    }
}
