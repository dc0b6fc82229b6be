package org.onrecord.evaluate;

import static org.onrecord.schema.Table.ACTORS;
import static org.onrecord.schema.Table.DATES;
import static org.onrecord.schema.Table.DEMANDS;
import static org.onrecord.schema.Table.PLACES;
import static org.onrecord.schema.Table.QUOTES;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Invented articles with gold annotations, and an output of them that is right here and wrong there. */
final class InventedArticles {

    private static final String BRIDGE = """
            Lake Town Post

            Ana Petrak, the mayor of Lake Town, said on Monday: “We will rebuild the bridge.” She believes that it will be \
            dear. The Harbour League urged the ministry to pay for it.

            “Pay now,” said Jan Horak, its chairman. The League asked again that the ministry pay for it. Ministers should \
            perhaps go. He met Petrak’s sister in Bergen on 3 May.""";
    private static final String URGED = "The union urged the port to pay.";
    private static final String BLAMED = "The port blamed the union.";
    private static final String SHARES =
            "😀 Noor O’Hara of the Dockers’ Union asked the Owners for half of it. Half was too much, she said: ½ of it.";
    private static final String RAIN = "It rained in June.";

    private InventedArticles() {}

    /** Writes articles.jsonl, and as the output of its run out/. */
    static void write(Path folder) throws IOException {
        String lines = article("bridge", BRIDGE, bridge())
                + article("urged", URGED, Map.of("events", List.of(request())))
                + article("blamed", BLAMED, Map.of("events", List.of(Map.of("code", "ACCUSE"))))
                + article("shares", SHARES, shares())
                + article("rain", RAIN, rain());
        Files.writeString(folder.resolve("articles.jsonl"), lines);
        InventedOutput output = new InventedOutput(folder.resolve("out"));
        // The heading was cut, and a paragraph joined to the one before it.
        output.document("d-1", BRIDGE.replace("Lake Town Post\n\n", "").replace("it.\n\n“", "it. “"));
        bridgeRows(output);
        output.document("d-2", URGED);
        output.row(DEMANDS, "to pay", "demand", "to pay", "demander", "The union", "addressee", "Oslo");
        output.document("d-3", BLAMED);
        output.row(DEMANDS, "the union", "demand", "the union", "demander", "The port");
        output.document("d-4", SHARES);
        sharesRows(output);
        output.write();
    }

    private static String article(String id, String text, Object gold) {
        return WordsAt.object("id", id, "published_on", "2023-05-09", "text", text, "gold", gold) + "\n";
    }

    private static Map<String, Object> bridge() {
        return Map.of(
                "quotes",
                List.of(
                        quote("We will rebuild the bridge.", "direct", "core", "Ana Petrak"),
                        quote("that it will be dear", "indirect", "loose", "She"),
                        quote("Pay now,", "direct", "core", "Jan Horak"),
                        quote("Ministers should perhaps go", "mixed", "core", null)),
                "demands",
                List.of(
                        bridgeDemand("to [pay for it]", "clear", null, "The Harbour League", "Ministry of Transport"),
                        bridgeDemand("the ministry pay for it", "clear", 0, "The League", null),
                        bridgeDemand("Ministers should perhaps go", "arguable", null, null, null),
                        bridgeDemand("Pay now", "clear", null, "Jan Horak", null)),
                "actors",
                List.of(
                        actor("Ana Petrak", "person", "mayor of Lake Town", "Petrak"),
                        actor("Jan Horak", "person", "chairman of the Harbour League"),
                        actor("Harbour League", "organization", null, "the League"),
                        actor("Ministry of Transport", "government", null),
                        actor("Norway", "country", null)),
                "dates",
                List.of(bridge("Monday", "value", "2023-05-08"), bridge("3 May", "value", "2023-05-03")),
                "places",
                List.of(
                        bridge("Bergen", "name", "Bergen", "lat", 60.39, "lon", 5.32, "country", "NO"),
                        bridge("of [Lake Town]", "name", "Lake Town", "lat", null, "lon", null, "country", null)),
                "entities",
                List.of(
                        bridge("Ana Petrak", "type", "person"),
                        bridge("Jan Horak", "type", "person"),
                        bridge("met [Petrak]", "type", "person"),
                        bridge("Harbour League", "type", "organization"),
                        bridge("Bergen", "type", "place"),
                        bridge("of [Lake Town]", "type", "place"),
                        bridge("3 May", "type", "date")),
                "pronouns",
                List.of(
                        bridge(
                                "She",
                                "candidates",
                                List.of(candidate("Ana Petrak", true), candidate("Jan Horak", false))),
                        bridge(
                                "[He] met",
                                "candidates",
                                List.of(candidate("Jan Horak", true), candidate("Petrak’s", false)))),
                "mentions",
                List.of(
                        mention("Ana Petrak", "[Ana] Petrak", "person", "1"),
                        mention("the bridge", "the [bridge]", "object", "3"),
                        mention("She", "She", "person", "1"),
                        mention("that [it] will", "that [it] will", "object", "3"),
                        mention("Jan Horak", "[Jan] Horak", "person", "2"),
                        mention("[He] met", "[He] met", "person", "2"),
                        mention("met [Petrak]", "met [Petrak]", "person", "1")));
    }

    private static ObjectNode bridge(String words, Object... namesAndValues) {
        return WordsAt.placed(BRIDGE, "", words, namesAndValues);
    }

    private static ObjectNode mention(String words, String head, String type, String chain) {
        return bridge(words, "gum_type", type, "chain", chain).setAll(WordsAt.placed(BRIDGE, "head_", head));
    }

    private static ObjectNode candidate(String name, boolean means) {
        return WordsAt.object("text", name, "means", means);
    }

    private static ObjectNode actor(String name, String kind, String role, String... aliases) {
        return WordsAt.object("name", name, "kind", kind, "role", role, "aliases", aliases);
    }

    private static ObjectNode quote(String words, String kind, String grade, String speaker) {
        ObjectNode quote = bridge(words, "kind", kind, "grade", grade, "speaker_text", speaker);
        return speaker == null ? quote : quote.setAll(WordsAt.placed(BRIDGE, "speaker_", speaker));
    }

    private static ObjectNode bridgeDemand(
            String words, String certainty, Integer sameAs, String demander, String addresseeName) {
        Object[] fields = {
            "certainty", certainty, "same_as", sameAs, "demander", demander, "addressee_name", addresseeName
        };
        return bridge(words, fields);
    }

    private static ObjectNode request() {
        return WordsAt.object("code", "REQUEST", "source", "The union", "target", "the port");
    }

    /** Names that are written otherwise than by us. */
    private static Map<String, Object> shares() {
        ObjectNode quote = WordsAt.placed(SHARES, "", "½ of it", "kind", "indirect", "speaker_text", "she")
                .setAll(WordsAt.placed(SHARES, "speaker_", "she"));
        return Map.of(
                "quotes",
                List.of(quote),
                "actors",
                List.of(
                        actor("NOOR O'HARA", "person", "deputy head of docks"),
                        actor("Dockers' Union", "organization", null),
                        actor("Owners", "group", null)));
    }

    private static void sharesRows(InventedOutput output) {
        String noor = "person:noor-o-hara";
        output.entry(ACTORS, "actor_id", noor, "name", "Noor O’Hara", "kind", "person", "role", "head of the docks");
        output.entry(ACTORS, "actor_id", "org:dockers", "name", "The Dockers’ Union", "kind", "government");
        output.entry(ACTORS, "actor_id", "group:owners", "name", "owners", "kind", "group");
        output.mention("Noor O’Hara", "actors", noor, "name");
        output.mention("Dockers’ Union", "actors", "org:dockers", "name");
        output.mention("Owners", "actors", "group:owners", "name");
        output.row(QUOTES, "½ of it", "kind", "indirect", "speaker", "she");
    }

    private static Map<String, Object> rain() {
        return Map.of(
                "dates", List.of(WordsAt.placed(RAIN, "", "June", "value", "2022-06")),
                "actors", List.of(actor("Oslo", "government", null)));
    }

    private static void bridgeRows(InventedOutput output) {
        String ana = "person:ana-petrak";
        String league = "org:harbour-league";
        output.entry(ACTORS, "actor_id", ana, "name", "Ana Petrak", "kind", "person", "role", "the mayor of Lake Town");
        output.entry(ACTORS, "actor_id", "person:petrak", "name", "Petrak", "kind", "person");
        output.entry(ACTORS, "actor_id", "person:jan-horak", "name", "Jan Horak", "kind", "person");
        output.entry(ACTORS, "actor_id", league, "name", "Harbour League", "kind", "organization");
        output.entry(ACTORS, "actor_id", "org:bergen", "name", "Bergen", "kind", "organization");
        output.entry(PLACES, "place_id", "bergen-no", "country_code", "NO", "latitude", 60.4, "longitude", 5.3);
        output.mention("Ana Petrak", "actors", ana, "name");
        output.mention("She", "actors", ana, "pronoun");
        output.mention("The Harbour League", "actors", league, "name");
        output.mention("[the ministry] to", "actors", "gov:ministry", "description");
        output.mention("Jan Horak", "actors", "person:jan-horak", "name");
        output.mention("The League", "actors", league, "alias");
        output.mention("[He] met", "actors", ana, "pronoun");
        output.mention("met [Petrak’s]", "actors", "person:petrak", "name");
        output.mention("Bergen", "actors", "org:bergen", "name");
        output.mention("Bergen", "places", "bergen-no", "name");
        output.row(QUOTES, "“We will rebuild the bridge.”", "kind", "direct", "speaker", "Ana Petrak");
        Object[] wrongSpeaker = {"kind", "indirect", "speaker", "The Harbour League", "speaker_id", league};
        output.row(QUOTES, "it will be dear", wrongSpeaker);
        output.row(QUOTES, "Ministers should perhaps go", "kind", "direct");
        output.row(QUOTES, "met Petrak’s sister", "kind", "indirect", "sentence", "He met Petrak’s sister.");
        Object[] wrongDemander = {"demander_id", "person:jan-horak", "addressee", "the ministry"};
        output.row(DEMANDS, "to pay for it", wrongDemander);
        output.row(DEMANDS, "the ministry pay for it", "demander_id", league);
        output.row(DEMANDS, "met Petrak’s sister", "demander", "He");
        output.row(DATES, "on Monday", "value", "2023-05-08");
        output.row(DATES, "3 May", "value", "2022-05-03");
        output.row(DATES, "now", "value", "PRESENT_REF");
    }
}
