package org.onrecord.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The committed bundle against the sources that it is made of. */
class ReportBundleTest {

    private static final Path SOURCES = Path.of("src/main/report");

    @Test
    void theBundleIsMadeOfTheSourcesAsTheyAre() throws Exception {
        try (var bundle = ReportWriter.class.getResourceAsStream("report.js")) {
            String first = new String(bundle.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElseThrow();
            assertThat(first)
                    .as("src/main/report has changed since the bundle was made: run `npm ci && npm run build` there")
                    .contains("sources " + hash());
        }
    }

    @Test
    void licencesOfAllThatIsBundledAreThere() throws Exception {
        try (var licences = ReportWriter.class.getResourceAsStream("third-party-licences.txt")) {
            assertThat(new String(licences.readAllBytes(), StandardCharsets.UTF_8))
                    .contains(
                            "d3-geo 3.",
                            "d3-selection 3.",
                            "topojson-client 3.",
                            "world-atlas 2.0.2",
                            "Natural Earth",
                            "Copyright")
                    .doesNotContain("esbuild");
        }
    }

    /** As sourcesHash() of build.js counts it. */
    private static String hash() throws Exception {
        TreeMap<String, Path> files = new TreeMap<>();
        for (Path file : files(SOURCES.resolve("src"))) {
            files.put(SOURCES.relativize(file).toString().replace('\\', '/'), file);
        }
        files.put("package-lock.json", SOURCES.resolve("package-lock.json"));
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (var file : files.entrySet()) {
            digest.update((file.getKey() + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(file.getValue()));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
