package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** One class a name: who reads "Candidate" need not ask which. */
class ClassNamesTest {

    @Test
    void noTwoClassesHaveTheSameName() throws IOException {
        Map<String, List<Path>> places = new TreeMap<>();
        for (String module : List.of("pipeline", "training")) {
            Path sources = Checkout.ROOT.resolve(module).resolve("src/main/java");
            try (var files = Files.walk(sources)) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .forEach(file -> places.computeIfAbsent(
                                        file.getFileName().toString(), name -> new ArrayList<>())
                                .add(sources.relativize(file)));
            }
        }
        assertThat(places).containsKey("Main.java");
        places.remove("package-info.java");
        places.values().removeIf(files -> files.size() == 1);
        assertThat(places).isEmpty();
    }
}
