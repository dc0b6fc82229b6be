package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;

/** No two classes need each other, by way of others either. Asked of jdeps: ArchUnit does not see who uses a constant. */
class CirclesTest {

    private static final Pattern USE =
            Pattern.compile("(?m)^ +org\\.onrecord\\.([\\w.]+)\\S* +-> org\\.onrecord\\.([\\w.]+)");

    @Test
    void noClassesStandInACircle() {
        Map<String, Set<String>> uses = uses();
        assertThat(uses).containsKey("cli.Main");
        Map<String, Set<String>> reached = new TreeMap<>();
        uses.keySet().forEach(name -> reached.put(name, reached(name, uses)));
        Map<String, String> circles = new TreeMap<>();
        reached.forEach((name, others) -> {
            Set<String> circle = new TreeSet<>(others);
            circle.removeIf(other -> !reached.getOrDefault(other, Set.of()).contains(name));
            if (!circle.isEmpty()) {
                circles.put(String.join(" ", circle), inWords(circle, uses));
            }
        });
        assertThat(circles.keySet())
                .as("circles of classes:\n%s", String.join("\n", circles.values()))
                .isEmpty();
    }

    /** For each class the classes that it uses; nested ones count as the one that they are in. */
    private static Map<String, Set<String>> uses() {
        StringWriter printed = new StringWriter();
        PrintWriter out = new PrintWriter(printed);
        String[] arguments = {"-v", "-filter:none", "--ignore-missing-deps", "--multi-release", "base", "target/classes"
        };
        assertThat(ToolProvider.findFirst("jdeps").orElseThrow().run(out, out, arguments))
                .isZero();
        Map<String, Set<String>> uses = new TreeMap<>();
        for (Matcher use = USE.matcher(printed.toString()); use.find(); ) {
            Set<String> used = uses.computeIfAbsent(use.group(1), name -> new TreeSet<>());
            if (!use.group(1).equals(use.group(2))) {
                used.add(use.group(2));
            }
        }
        return uses;
    }

    private static Set<String> reached(String from, Map<String, Set<String>> uses) {
        Set<String> reached = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(Set.of(from));
        while (!open.isEmpty()) {
            for (String next : uses.getOrDefault(open.pop(), Set.of())) {
                if (reached.add(next)) {
                    open.push(next);
                }
            }
        }
        return reached;
    }

    private static String inWords(Set<String> circle, Map<String, Set<String>> uses) {
        StringBuilder words = new StringBuilder();
        for (String name : circle) {
            Set<String> used = new TreeSet<>(uses.get(name));
            used.retainAll(circle);
            words.append("  ").append(name).append(" -> ").append(used).append('\n');
        }
        return words.toString();
    }
}
