package org.onrecord.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the report holds and what it lets run, over articles of {@link ReportFolder}. */
class ReportWriterTest {

    @TempDir
    private Path folder;

    @Test
    void theDataAreThoseOfTheTablesAndTexts() throws Exception {
        JsonNode data = data(write(new ReportFolder().article(1, "Strike in Porto", "It rained.", null, 2)));
        JsonNode quotes = table(data, "quotes");
        assertThat(quotes.path("total").asInt()).isEqualTo(2);
        assertThat(quotes.path("columns").get(3).path("name").asText()).isEqualTo("text");
        assertThat(quotes.path("rows").get(0).get(3).asText()).isEqualTo("We want rest days");
        assertThat(data.path("texts").path(ReportFolder.docId(1)).asText())
                .isEqualTo(Files.readString(folder.resolve("text").resolve(ReportFolder.docId(1) + ".txt")));
    }

    @Test
    void noTextOfAnArticleEndsTheDataOrStartsAScript() throws Exception {
        String html = write(new ReportFolder()
                .article(1, ReportFolder.HOSTILE, ReportFolder.HOSTILE, "javascript:window.hacked=3", 2));
        Document page = Jsoup.parse(html);
        assertThat(page.select("script")).hasSize(3);
        assertThat(html).doesNotContain("window.hacked = 1</script>", "<!--", "\u2028");
        assertThat(data(html).path("texts").path(ReportFolder.docId(1)).asText())
                .startsWith(ReportFolder.HOSTILE);
        assertThat(page.select("[href^=javascript]")).isEmpty();
    }

    @Test
    void thePolicyLetsRunTheReportsOwnScriptAndStyleAlone() throws Exception {
        Document page = Jsoup.parse(write(new ReportFolder().article(1, "Strike", "It rained.", null, 2)));
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        Element script = page.select("script:not([type])").first();
        assertThat(policy)
                .startsWith("default-src 'none';")
                .contains("script-src '" + ReportPage.hash(script.data()) + "';")
                .contains("style-src '"
                        + ReportPage.hash(page.select("style").first().data()) + "';")
                .contains("base-uri 'none'", "form-action 'none'", "require-trusted-types-for 'script'")
                .doesNotContain("unsafe", "http:", "https:", "*");
    }

    @Test
    void nothingIsFetchedFromElsewhere() throws Exception {
        Document page = Jsoup.parse(write(new ReportFolder().article(1, "Strike", "It rained.", null, 2)));
        assertThat(page.select("[src], link, iframe, object, embed, img")).isEmpty();
        assertThat(page.select("style").first().data()).doesNotContain("url(", "@import");
    }

    @Test
    void tenArticlesTakeLessThanOneMegabyte() throws Exception {
        ReportFolder articles = new ReportFolder();
        for (int i = 0; i < 10; i++) {
            articles.article(i, "Strike " + i, "It rained again. ".repeat(400), null, 2);
        }
        assertThat(write(articles).length()).isLessThan(1_000_000);
    }

    @Test
    void pastTheLimitTheArticlesWithMostQuotesStayAndTheOthersAreCounted() throws Exception {
        ReportFolder articles = new ReportFolder();
        for (int i = 0; i < 300; i++) {
            articles.article(i, "Strike " + i, "It rained again. ".repeat(100), null, i);
        }
        articles.write(folder);
        long limit = 700_000;
        ReportWriter.write(folder, limit);
        assertThat(Files.size(folder.resolve("report.html"))).isBetween(limit * 3 / 4, limit);
        JsonNode data = data(Files.readString(folder.resolve("report.html")));
        assertThat(table(data, "documents").path("total").asInt()).isEqualTo(300);
        assertThat(data.path("texts").has(ReportFolder.docId(299))).isTrue();
        assertThat(data.path("texts").has(ReportFolder.docId(0))).isFalse();
        assertThat(data.path("texts").size()).isBetween(50, 200);
        assertThat(table(data, "quotes").path("rows").size())
                .isEqualTo(2 * data.path("texts").size());
    }

    @Test
    void theSameFolderGivesTheSameBytes() throws Exception {
        String first = write(new ReportFolder().article(1, "Strike", "It rained.", null, 2));
        ReportWriter.write(folder);
        assertThat(Files.readString(folder.resolve("report.html"))).isEqualTo(first);
    }

    @Test
    void aRunThatReadNothingHasAReportToo() throws Exception {
        assertThat(data(write(new ReportFolder())).path("texts").size()).isZero();
    }

    private String write(ReportFolder articles) throws IOException {
        articles.write(folder);
        ReportWriter.write(folder);
        return Files.readString(folder.resolve("report.html"));
    }

    private static JsonNode data(String html) throws IOException {
        return new ObjectMapper()
                .readTree(Jsoup.parse(html).getElementById("data").data());
    }

    private static JsonNode table(JsonNode data, String name) {
        for (JsonNode table : data.path("tables")) {
            if (table.path("name").asText().equals(name)) {
                return table;
            }
        }
        throw new AssertionError("no table " + name);
    }
}
