package org.onrecord.resolve.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.onrecord.record.Actor;
import org.onrecord.record.ActorKind;
import org.onrecord.record.ActorLink;
import org.onrecord.resolve.run.WikipediaDictionary.Article;

/** A dictionary of ours; its people and organizations are invented. */
class WikipediaLinkerTest {

    private static final String DICTIONARY = """
      Milena Horak\tMilena_Horák\t0.98
      Milena Horak\tHorak_(novel)\t0.01
      milena horak\tMilena_Horák\t1.0
      Horak\tMilena_Horák\t0.99
      Peter Lindqvist\tPeter_Lindqvist_(skater)\t0.43
      Sven Berg\tThe_Ladder_(film)\t1.0
      Harbour Workers' League\tHarbour_Workers'_League_(Mombasa)\t1.0
      dock workers\tDocker\t1.0
      """;

    private static Actor actor(String id, ActorKind kind, String name) {
        return new Actor(id, name, kind, null, null, null, 1, 1, 0, 0, List.of());
    }

    private static List<ActorLink> link(Actor... actors) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(DICTIONARY.getBytes(StandardCharsets.UTF_8));
        }
        Set<String> names = WikipediaLinker.names(List.of(actors));
        Map<String, Article> articles = WikipediaDictionary.read(new ByteArrayInputStream(bytes.toByteArray()), names);
        return WikipediaLinker.link(List.of(actors), articles);
    }

    @Test
    void aNameThatNearlyAlwaysMeansOneArticleIsLinked() throws IOException {
        assertThat(link(
                        actor("org:harbour-workers-league", ActorKind.ORGANIZATION, "Harbour Workers' League"),
                        actor("person:milena-horak", ActorKind.PERSON, "Milena Horak")))
                .extracting(ActorLink::actorId, ActorLink::wikipediaTitle, ActorLink::wikipediaUrl, ActorLink::score)
                .containsExactly(
                        tuple(
                                "org:harbour-workers-league",
                                "Harbour Workers' League (Mombasa)",
                                "https://en.wikipedia.org/wiki/Harbour_Workers'_League_(Mombasa)",
                                1.0),
                        tuple(
                                "person:milena-horak",
                                "Milena Horák",
                                "https://en.wikipedia.org/wiki/Milena_Hor%C3%A1k",
                                0.98));
    }

    @Test
    void noNameIsLinkedThatMayMeanSomebodyElse() throws IOException {
        assertThat(link(
                        actor("person:horak", ActorKind.PERSON, "Horak"),
                        actor("person:peter-lindqvist", ActorKind.PERSON, "Peter Lindqvist"),
                        actor("person:sven-berg", ActorKind.PERSON, "Sven Berg"),
                        actor("group:dock-workers", ActorKind.GROUP, "dock workers"),
                        actor("person:nobody-known", ActorKind.PERSON, "Nobody Known")))
                .isEmpty();
    }
}
