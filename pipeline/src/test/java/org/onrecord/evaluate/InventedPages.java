package org.onrecord.evaluate;

import static org.onrecord.schema.Table.DEMANDS;
import static org.onrecord.schema.Table.QUOTES;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Invented pages with gold annotations, and an output of them that is right here and wrong there. */
final class InventedPages {

    private static final String WANTS = """
            The Harbour League wants three things.

            1. Lower fees.

            2. A new crane.

            “We are tired,” said Jan Horak.

            He said the port would stand still.""";
    private static final String SHOWERS = "It rained in Lake Town. It rained in Oslo.";
    private static final String SNOW = "“Snow,” said Ida Strand.";

    private InventedPages() {}

    /** Writes pages.jsonl, the pages (empty, as nobody reads them), and as the output of their run out/. */
    static void write(Path folder) throws IOException {
        ObjectNode wants = page("01.txt", "scraped", WANTS, wants())
                .put("title", "League wants lower fees")
                .put("byline", "Ida Strand and Per Lie")
                .put("published_on", "2024-02-03");
        ObjectNode showers = page("02.html", "html", SHOWERS, Map.of("quotes", List.of(), "demands", List.of()))
                .put("title", "Showers");
        ObjectNode snow = page("03.md", "md", SNOW, snow())
                .put("title", "Snow")
                .put("byline", "Ida Strand")
                .put("published_on", "2024-01-01");
        Files.writeString(folder.resolve("pages.jsonl"), wants + "\n" + showers + "\n" + snow + "\n");
        Files.createDirectories(folder.resolve("pages"));
        for (String name : List.of("01.txt", "02.html", "03.md")) {
            Files.createFile(folder.resolve("pages").resolve(name));
        }
        output(folder.resolve("out"));
    }

    private static ObjectNode page(String file, String form, String text, Object gold) {
        return WordsAt.object("file", file, "form", form, "text", text, "gold", gold);
    }

    private static Map<String, Object> wants() {
        return Map.of(
                "quotes",
                List.of(
                        quote("We are tired,", "direct", "core", "Jan Horak"),
                        quote("the port would stand still", "indirect", "core", "He"),
                        quote("wants three things", "mixed", "loose", "The Harbour League")),
                "demands",
                List.of(
                        demand("Lower fees", "clear", 1),
                        demand("A new crane", "clear", 2),
                        demand("the port would stand still", "arguable", null)));
    }

    private static ObjectNode quote(String words, String kind, String grade, String speaker) {
        Object[] fields = {
            "kind", kind, "grade", grade, "speaker_text", speaker, "speaker_name", "Jan Horak", "speaker_kind", "person"
        };
        return WordsAt.placed(WANTS, "", words, fields);
    }

    private static ObjectNode demand(String words, String certainty, Integer number) {
        Object[] fields = {
            "certainty",
            certainty,
            "number",
            number,
            "demander_name",
            "Harbour League",
            "addressee_name",
            "Port of Oslo"
        };
        return WordsAt.placed(WANTS, "", words, fields);
    }

    private static Map<String, Object> snow() {
        ObjectNode quote = WordsAt.placed(SNOW, "", "Snow,", "kind", "direct", "grade", "core");
        return Map.of("quotes", List.of(quote), "demands", List.of());
    }

    private static void output(Path folder) throws IOException {
        InventedOutput output = new InventedOutput(folder);
        // A line was lost, and there is furniture around.
        String read = "Menu News Sport\n\n" + WANTS.replace("2. A new crane.\n\n", "")
                + "\n\nALSO READ: “It rains,” says Ana Petrak";
        output.document(
                "d-1",
                read,
                "source_file",
                "pages/01.txt",
                "title",
                "League wants: lower fees!",
                "byline",
                "Ida Strand",
                "published_on",
                "2024-02-03");
        quote(output, "We are tired,", "direct", "Jan Horak", "Jan Horak", false);
        quote(output, "the port would stand still.", "indirect", "He", "Harbour League", true);
        quote(output, "wants three things", "indirect", "The Harbour League", "Harbour League", true);
        quote(output, "It rains,", "direct", "Ana Petrak", "Ana Petrak", false);
        output.row(DEMANDS, "Lower fees", "demander", "The Harbour League", "addressee", "the ministry");
        output.row(DEMANDS, "fees.", "demander", "Jan Horak");
        output.row(DEMANDS, "We are tired", "demander", "Jan Horak");
        // One page became two articles, and one none.
        output.document("d-2", SHOWERS, "source_file", "pages/02.html");
        output.document("d-3", "Showers", "source_file", "pages/02.html");
        output.write();
    }

    private static void quote(
            InventedOutput output, String words, String kind, String speaker, String name, boolean needsReview) {
        Object[] fields = {"kind", kind, "speaker", speaker, "speaker_name", name, "needs_review", needsReview};
        output.row(QUOTES, words, fields);
    }
}
