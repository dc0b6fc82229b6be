package org.onrecord.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every view of the report: no barrier, no script out of a text, marks and records lead to each other. */
class ReportBrowserTest extends ReportInBrowser {

    private static final int ARTICLES = 12;
    private static final String HOSTILE = ReportFolder.docId(1);
    private static final String PLAIN = ReportFolder.docId(2);

    @Override
    ReportFolder articles() {
        ReportFolder articles = new ReportFolder();
        articles.article(1, ReportFolder.HOSTILE, ReportFolder.HOSTILE, "javascript:window.hacked=3", 2);
        for (int i = 2; i <= ARTICLES; i++) {
            articles.article(i, "Strike number " + i, "It rained.", "https://example.org/" + i, 2);
        }
        return articles;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "overview",
                "articles",
                "quotes",
                "demands",
                "actors",
                "timeline",
                "map",
                "network",
                "network?mode=speaks",
                "data",
                "article/article-00000001",
                "article/article-00000002/quote/article-00000002-q0002",
                "actor/person%3Aines-talvez",
                "place/place%3Aporto-2735943",
                "country/KE",
                "article/no-such-article"
            })
    void eachViewOpensAndHasNoBarrier(String view) throws Exception {
        List<String> violations = new ArrayList<>();
        browser.evaluate(axe());
        for (String look : List.of("1280 light", "1280 dark", "390 light")) {
            String[] parts = look.split(" ");
            browser.look(Integer.parseInt(parts[0]), 900, parts[1]);
            browser.go("#/" + view);
            assertThat(browser.text("document.querySelector('main h1').textContent"))
                    .isNotBlank();
            assertThat(browser.evaluate("document.documentElement.scrollWidth <= innerWidth")
                            .asBoolean())
                    .as("%s wants no scrolling sideways at %s", view, look)
                    .isTrue();
            JsonNode found = browser.evaluate(
                    "axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})"
                            + ".then(run => run.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html + ' ' + n.failureSummary).slice(0, 3).join(' | ')))");
            found.forEach(violation -> violations.add(look + ": " + violation.asText()));
        }
        assertThat(violations).isEmpty();
    }

    @Test
    void theFirstScreenCountsAndLeadsToTheWords() throws Exception {
        assertThat(browser.text("document.querySelector('.tiles').innerText"))
                .contains("12", "articles read", "24", "quotes");
        assertThat(browser.text("document.querySelector('main').innerText"))
                .contains("Most quoted", "Ines Talvez", "To check first", "Check this");
        browser.click("document.querySelector('.teaser a')");
        assertThat(browser.text("location.hash")).contains("/quote/");
        assertThat(chosenWords()).isEqualTo("“We want rest days,”");
    }

    @Test
    void aMarkLeadsToItsRecordAndARecordToItsWords() throws Exception {
        browser.go("#/article/" + PLAIN);
        browser.click("[...document.querySelectorAll('.text a')].find(a => a.textContent === 'Monday')");
        assertThat(browser.text("document.getElementById('chosen-record').innerText"))
                .contains("2021-03-01", "counted from");
        assertThat(browser.text("document.activeElement.id")).isEqualTo("chosen-record");
        browser.click(
                "[...document.querySelectorAll('.record-side .lines a')].find(a => a.textContent.includes('ships from Kenya'))");
        assertThat(chosenWords()).startsWith("ships from Kenya would wait");
        assertThat(browser.text("document.activeElement.className")).contains("chosen");
        assertThat(browser.text("document.getElementById('chosen-record').innerText"))
                .contains("Pilots' Guild", "Check this");
    }

    @Test
    void marksStandAtTheirWordsAfterCharactersOutsideTheBasicPlane() throws Exception {
        browser.go("#/article/%s/mention/%s-x0001".formatted(HOSTILE, HOSTILE));
        assertThat(chosenWords()).isEqualTo("Ines Talvez");
    }

    @Test
    void whatIsLessCertainSaysSoInWords() throws Exception {
        browser.go("#/article/" + PLAIN);
        assertThat(browser.text("document.querySelector('.text').innerText")).contains("would waitcheck this");
        browser.go("#/quotes?check=1");
        assertThat(browser.evaluate("document.querySelectorAll('.card.quote').length")
                        .asInt())
                .isEqualTo(10);
        assertThat(browser.evaluate(
                                "[...document.querySelectorAll('.card.quote')].every(c => c.innerText.includes('Check this'))")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void eachKindOfMarksCanBeSwitchedOffAndOn() throws Exception {
        browser.go("#/article/" + PLAIN);
        String dates = ".text .m-dates";
        assertThat(browser.count(dates)).isEqualTo(1);
        browser.click("document.querySelector('.toggles input[name=dates]')");
        assertThat(browser.count(dates)).isZero();
        assertThat(browser.count(".text .m-actors")).isPositive();
        assertThat(browser.text("document.querySelector('.text').textContent")).contains("on Monday in Porto");
        browser.click("document.querySelector('.toggles input[name=dates]')");
        assertThat(browser.count(dates)).isEqualTo(1);
    }

    @Test
    void filtersLeaveWhatFits() throws Exception {
        browser.go("#/articles");
        assertThat(browser.evaluate("document.querySelectorAll('.card').length").asInt())
                .isEqualTo(ARTICLES);
        choose("doc", PLAIN);
        assertThat(browser.text("document.querySelector('main .cards').innerText"))
                .contains("Strike number 2")
                .doesNotContain("Strike number 3");
        browser.go("#/quotes?actor=org%3Apilots-guild");
        assertThat(browser.text("document.querySelector('main .groups').innerText"))
                .contains("ships from Kenya")
                .doesNotContain("rest days");
        browser.go("#/articles");
        choose("from", "2021-03-12");
        assertThat(browser.text("document.getElementById('announcement').textContent"))
                .isEqualTo("2 of 12 articles fit. 2 articles, newest first.");
        assertThat(browser.evaluate("document.querySelectorAll('.card').length").asInt())
                .isEqualTo(2);
        browser.click("document.querySelector('.filters .clear')");
        assertThat(browser.evaluate("document.querySelectorAll('.card').length").asInt())
                .isEqualTo(ARTICLES);
    }

    @Test
    void theFieldOfAFilterStaysWhileTheViewChangesSoThatADateCanBeTyped() throws Exception {
        browser.go("#/articles");
        browser.evaluate("document.querySelector('.filters [name=from]').marked = true");
        choose("from", "2021-03-12");
        assertThat(browser.evaluate("document.activeElement.marked").asBoolean())
                .isTrue();
        browser.go("#/articles");
        assertThat(browser.text("document.querySelector('.filters [name=from]').value"))
                .isEmpty();
    }

    @Test
    void chartsHaveTheirMarksAndTheirDataBeneath() throws Exception {
        assertThat(browser.count(".chart .bar")).isPositive();
        browser.go("#/timeline");
        assertThat(browser.text("document.querySelector('.chart a').getAttribute('aria-label')"))
                .isEqualTo("1 March 2021: 12");
        browser.go("#/map");
        assertThat(browser.count(".chart path.land")).isGreaterThan(150);
        assertThat(browser.text("document.querySelector('.chart path.shade').parentNode.getAttribute('aria-label')"))
                .isEqualTo("Kenya: named 12 times");
        assertThat(browser.count(".chart circle.place")).isEqualTo(3);
        browser.evaluate("document.querySelector('.beneath').open = true");
        browser.settle();
        assertThat(browser.text("document.querySelector('.beneath table').textContent"))
                .contains("Kenya", "KE", "12");
        browser.go("#/network");
        assertThat(browser.text("document.querySelector('.chart a').getAttribute('aria-label')"))
                .isEqualTo("Ines Talvez demands from Pilots' Guild: 12");
        browser.click("document.querySelector('.chart a')");
        assertThat(browser.text("document.getElementById('cell').innerText")).contains("rest days");
    }

    @Test
    void theMapMovesWithItsButtons() throws Exception {
        browser.go("#/map");
        String radius = "document.querySelector('.chart path.land').getAttribute('d').length";
        String before = browser.text(radius);
        browser.click("[...document.querySelectorAll('.controls button')].find(b => b.textContent === 'Fit places')");
        assertThat(browser.text(radius)).isNotEqualTo(before);
        assertThat(browser.count(".chart circle.place")).isEqualTo(3);
    }

    @Test
    void chartsAndTablesCanBeSaved() throws Exception {
        browser.evaluate(
                "window.saved = []; const make = URL.createObjectURL; URL.createObjectURL = blob => { saved.push(blob); return make.call(URL, blob) }; 0");
        for (String format : List.of("SVG", "PNG", "CSV")) {
            browser.evaluate("HTMLAnchorElement.prototype.click = function () { window.savedAs = this.download }; 0");
            browser.click("[...document.querySelectorAll('.save button')].find(b => b.textContent === 'Save %s')"
                    .formatted(format));
            browser.evaluate("new Promise(done => setTimeout(done, 400))");
            assertThat(browser.text("savedAs")).isEqualTo("most-quoted." + format.toLowerCase(java.util.Locale.ROOT));
        }
        assertThat(browser.text("saved.find(b => b.type === 'image/svg+xml').text()"))
                .contains("<svg", "<title>Most quoted</title>", "Ines Talvez")
                .doesNotContain("var(");
        assertThat(browser.evaluate("saved.find(b => b.type === 'image/png').size")
                        .asInt())
                .isGreaterThan(5_000);
        assertThat(browser.text("saved.find(b => b.type.startsWith('text/csv')).text()"))
                .startsWith("speaker_name,quotes,direct,mixed,indirect\r\n");
        browser.go("#/demands");
        browser.click("document.querySelector('.download button')");
        assertThat(browser.text("saved.at(-1).text()"))
                .startsWith("demand_id,doc_id,number,demander,")
                .contains("\r\narticle-00000002-m0001,article-00000002,,Ines Talvez,", ",article-00000002-q0001,");
    }

    @Test
    void aTextThatHoldsAScriptIsShownAndNotRun() throws Exception {
        browser.go("#/article/" + HOSTILE);
        assertThat(browser.text("document.querySelector('.text').textContent"))
                .contains("</script><script>window.hacked = 1</script>");
        for (String view : List.of(
                "overview",
                "articles",
                "quotes",
                "demands",
                "data",
                "article/" + HOSTILE + "/quote/" + HOSTILE + "-q0001")) {
            browser.go("#/" + view);
            assertThat(
                            browser.text(
                                    "[...document.querySelectorAll('a[href]')].map(a => a.getAttribute('href')).filter(href => !/^(#|https?:|text\\/)/.test(href)).join()"))
                    .isEmpty();
        }
        assertThat(browser.text("typeof window.hacked")).isEqualTo("undefined");
    }

    @Test
    void thePageRefusesHtmlOutOfText() throws Exception {
        assertThat(
                        browser.text(
                                "(() => { try { document.body.innerHTML = '<b>x</b>'; return 'let through' } catch (e) { return e.name } })()"))
                .isEqualTo("TypeError");
        browser.takeErrors();
    }

    @Test
    void theKeyboardReachesTheContent() throws Exception {
        browser.press("Tab", 9);
        assertThat(browser.text("document.activeElement.textContent")).isEqualTo("To the content");
        browser.press("Enter", 13);
        assertThat(browser.text("document.activeElement.tagName")).isEqualTo("H1");
        browser.go("#/network");
        browser.evaluate("document.querySelector('.chart a').focus()");
        browser.press("Enter", 13);
        assertThat(browser.text("document.activeElement.textContent")).contains("demands from");
    }

    @Test
    void aReportThatLeavesOutArticlesSaysSo() throws Exception {
        ReportFolder many = new ReportFolder();
        for (int i = 0; i < 200; i++) {
            many.article(i, "Strike " + i, "It rained again. ".repeat(100), null, i);
        }
        Path output = many.write(Files.createDirectory(folder.resolve("many")));
        ReportWriter.write(output, 700_000);
        browser.open(output.resolve("report.html").toUri().toString());
        assertThat(browser.text("document.querySelector('.notice').innerText"))
                .contains("of 200 articles", "most quotes and demands");
        assertThat(browser.text("document.querySelector('.tiles').innerText")).contains("200");
        assertThat(browser.text("document.querySelector('.figure').textContent"))
                .contains("Counted over all articles of the run");
        browser.go("#/articles");
        assertThat(browser.text("document.querySelector('main').textContent"))
                .contains("left out of this report for size");
        browser.go("#/actor/person%3Aines-talvez");
        assertThat(browser.text("document.querySelector('main').textContent"))
                .contains("In the whole run: 1 quote, 1 demand, 2 mentions in 1 article.");
    }

    private String chosenWords() throws Exception {
        return browser.text("[...document.querySelectorAll('.text .chosen')].map(a => a.firstChild.data).join('')");
    }

    private void choose(String field, String value) throws Exception {
        browser.evaluate(
                "(() => { const field = document.querySelector('.filters [name=%s]'); field.focus(); field.value = '%s'; field.dispatchEvent(new Event('change')) })()"
                        .formatted(field, value));
        browser.settle();
    }

    private static String axe() throws Exception {
        try (var script = ReportBrowserTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8) + "; 0";
        }
    }
}
