package org.onrecord.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.record.Actor;
import org.onrecord.record.ActorKind;
import org.onrecord.record.Country;
import org.onrecord.record.CueType;
import org.onrecord.record.DateMention;
import org.onrecord.record.Party;
import org.onrecord.record.Quote;
import org.onrecord.record.QuoteKind;
import org.onrecord.record.ReferenceStatus;
import org.onrecord.record.Span;
import org.onrecord.schema.SampleRows;

/**
 * Ways through the report: from words to records and back, from view to view with filters, on a phone, on paper.
 * Articles, people and events are invented.
 */
class ReportUseTest extends ReportInBrowser {

    private static final int DATED = 3;
    private static final int ACTORS = 620;
    private static final String FIRST = ReportFolder.docId(1);
    private static final String WIDE_NAME = "MWMW WMWM MWMW WMWM MWMW WMWM";

    @Override
    ReportFolder articles() {
        ReportFolder articles = new ReportFolder();
        for (int i = 1; i <= DATED; i++) {
            articles.article(i, "Strike number " + i, "It rained.", null, 2);
            date(articles, i, 2, "last year", "2020", "2020-01-01", "2020-12-31", "year");
            date(articles, i, 3, "for weeks", "PXW", null, null, "none");
        }
        articles.undated("undated-0000000f", "Nothing happened");
        articles.add(new Country("NL", "NLD", "528", "Netherlands", "Western Europe", 0, 0, 0, 0, 0));
        for (int i = 3; i <= ACTORS; i++) {
            articles.add(new Actor(
                    "person:tester-" + i,
                    "Tester " + i,
                    ActorKind.PERSON,
                    null,
                    null,
                    null,
                    0,
                    0,
                    0,
                    0,
                    java.util.List.of()));
        }
        articles.add(new Quote(
                FIRST + "-q0003",
                FIRST,
                QuoteKind.INDIRECT,
                "rained",
                new Party("It", new Span(0, 6), "person:wide", WIDE_NAME, ReferenceStatus.RESOLVED),
                "say",
                CueType.SAYS,
                SampleRows.nobody(),
                null,
                null,
                "It rained.",
                1,
                new Span(0, 6),
                0.9,
                false,
                "text/" + FIRST + ".txt"));
        return articles;
    }

    private static void date(
            ReportFolder articles,
            int article,
            int number,
            String text,
            String value,
            String from,
            String to,
            String precision) {
        String docId = ReportFolder.docId(article);
        articles.add(new DateMention(
                docId + "-d000" + number,
                docId,
                text,
                "date",
                value,
                value,
                from,
                to,
                precision,
                true,
                from == null ? "unresolved" : "article_date",
                null,
                null,
                "It rained.",
                new Span(0, 6),
                0.9));
    }

    @Test
    void theFirstScreenSaysWhatWasRead() throws Exception {
        assertThat(browser.text("document.querySelector('main .summary').textContent"))
                .isEqualTo(
                        "4 articles read from 1 file, published 2021-03-02 to 2021-03-04 (1 without a date), by The Example (3).");
        assertThat(browser.text("document.querySelector('.tiles').innerText")).contains("2\ncountries");
        assertThat(browser.text("[...document.querySelectorAll('.card.doubtful')].at(-1).innerText"))
                .contains("quote of Pilots' Guild in Strike number");
    }

    @Test
    void closingARecordLeadsBackToItsWords() throws Exception {
        browser.go("#/article/%s/quote/%s-q0002".formatted(FIRST, FIRST));
        browser.press("Escape", 27);
        assertThat(browser.text("location.hash")).isEqualTo("#/article/" + FIRST);
        assertThat(browser.count(".chosen-record")).isZero();
        assertThat(browser.text("document.activeElement.dataset.marks")).contains(FIRST + "-q0002");
    }

    @Test
    void theKeyboardGetsPastTheMarksToTheRecords() throws Exception {
        browser.go("#/article/" + FIRST);
        browser.evaluate("document.querySelector('.toggles label:last-child input').focus()");
        browser.press("Tab", 9);
        assertThat(browser.text("document.activeElement.textContent")).isEqualTo("Past the text, to the records");
        assertThat(browser.evaluate("document.activeElement.getBoundingClientRect().height")
                        .asInt())
                .isGreaterThanOrEqualTo(24);
        browser.press("Enter", 13);
        browser.press("Tab", 9);
        assertThat(browser.evaluate("document.activeElement.closest('.record-side') !== null")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void theOtherRecordsAtTheWordsOfARecordAreOffered() throws Exception {
        browser.go("#/article/%s/demand/%s-m0001".formatted(FIRST, FIRST));
        assertThat(browser.text("document.querySelector('.overlapping').innerText"))
                .contains("Also at these words", "Quote: We want rest days");
        browser.click("document.querySelector('.overlapping a')");
        assertThat(browser.text("location.hash")).endsWith("/quote/" + FIRST + "-q0001");
    }

    @Test
    void onAPhoneTheChosenRecordCoversNoFocusAndCanBeClosed() throws Exception {
        browser.look(390, 560, "light");
        browser.go("#/article/%s/quote/%s-q0001".formatted(FIRST, FIRST));
        String top = "document.querySelector('.chosen-record').getBoundingClientRect().top";
        assertThat(browser.evaluate(
                                "document.querySelector('.chosen-record .close').getBoundingClientRect().bottom <= innerHeight")
                        .asBoolean())
                .isTrue();
        for (int i = 0; i < 5; i++) {
            assertThat(browser.evaluate("document.activeElement.getBoundingClientRect().bottom <= " + top)
                            .asBoolean())
                    .as(browser.text("document.activeElement.textContent"))
                    .isTrue();
            browser.press("Tab", 9);
        }
        browser.evaluate("document.querySelector('.text').scrollIntoView({block: 'end'})");
        assertThat(browser.evaluate(
                                "document.querySelector('.text p:last-child').getBoundingClientRect().bottom <= " + top)
                        .asBoolean())
                .isTrue();
    }

    @Test
    void whatIsToBeCheckedFiltersEveryView() throws Exception {
        browser.go("#/articles?check=1");
        assertThat(browser.text("document.querySelector('.cards').textContent"))
                .contains("Strike number 1")
                .doesNotContain("Nothing happened");
        assertThat(browser.count(".cards > li")).isEqualTo(DATED);
        browser.go("#/actors?check=1");
        assertThat(browser.text("document.querySelector('table').textContent"))
                .contains("Pilots' Guild")
                .doesNotContain("Ines Talvez", "Tester");
        browser.go("#/map?check=1");
        assertThat(browser.text("document.querySelector('main .summary').textContent"))
                .startsWith("1 place and 0 countries named.");
    }

    @Test
    void filtersSayWhatTheyLeave() throws Exception {
        browser.go("#/quotes?from=2021-03-03");
        assertThat(browser.text("document.querySelector('.filtered').textContent"))
                .isEqualTo("2 of 4 articles fit. 1 article without a day of publication is left out.");
        browser.go("#/timeline?actor=person%3Aines-talvez");
        assertThat(browser.text("document.querySelector('.filtered').textContent"))
                .isEqualTo(
                        "3 of 4 articles fit. Articles that name Ines Talvez, and quotes and demands it has a part in.");
        browser.go("#/quotes");
        assertThat(browser.evaluate("document.querySelector('.filtered').hidden")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void filtersGoOnThroughAnArticle() throws Exception {
        browser.go("#/quotes?actor=org%3Apilots-guild");
        browser.click("document.querySelector('.card .words')");
        assertThat(browser.text("location.hash")).startsWith("#/article/");
        browser.click("[...document.querySelectorAll('nav a')].find(a => a.textContent === 'Demands')");
        assertThat(browser.text("location.hash")).isEqualTo("#/demands?actor=org%3Apilots-guild");
    }

    @Test
    void theMapSaysWhichRowsNoWordsPointToAndHasItsDataBeneath() throws Exception {
        browser.go("#/map");
        assertThat(browser.text("document.querySelector('main .summary').textContent"))
                .contains("1 country more is not named, but a place or an actor there is (Netherlands).");
        browser.evaluate("document.querySelector('.beneath').open = true");
        browser.settle();
        assertThat(browser.text("document.querySelector('.beneath table').textContent"))
                .contains("Kenyacountry", "Portocity", "41.14961");
        assertThat(browser.text("[...document.querySelectorAll('caption')].map(c => c.textContent).join()"))
                .contains("Places named,Countries named");
    }

    @Test
    void theMatrixSaysWhoIsWhoAndWhatItLeavesOut() throws Exception {
        browser.go("#/network");
        assertThat(browser.text("[...document.querySelectorAll('.chart .side')].map(t => t.textContent).join()"))
                .isEqualTo("Who demands ↓,from whom →");
        assertThat(browser.text("document.querySelector('figure .summary').textContent"))
                .startsWith("1 pair, from 3 of 3 demands;");
    }

    @Test
    void longNamesAreCutWhereTheChartEnds() throws Exception {
        for (String width : new String[] {"390", "1280"}) {
            browser.look(Integer.parseInt(width), 900, "light");
            browser.go("#/quotes");
            assertThat(browser.text("[...document.querySelectorAll('.chart .label')].map(t => t.textContent).join()"))
                    .contains("MWMW", "…");
            assertThat(browser.evaluate("[...document.querySelectorAll('.chart text')].every(t => t.getBBox().x >= 0)")
                            .asBoolean())
                    .isTrue();
        }
    }

    @Test
    void aLongerPeriodLeadsToAllItsDatesAndWhatHasNoPlaceInTimeIsListed() throws Exception {
        browser.go("#/timeline");
        assertThat(browser.text("document.querySelector('main').textContent"))
                .contains("3 have none", "Without a place in time 3 dates");
        browser.click("document.querySelector('.chart .span').parentNode");
        assertThat(browser.text("document.activeElement.textContent")).contains("Dates of 2020-01-01 to 2020-12-31");
        assertThat(browser.count(".card.date")).isEqualTo(3);
    }

    @Test
    void aLongTableShowsMoreRowsWhenAsked() throws Exception {
        browser.go("#/actors");
        assertThat(browser.count("tbody tr")).isEqualTo(500);
        assertThat(browser.text("document.querySelector('.scroll + .more').textContent"))
                .isEqualTo("Show 120 more rows of 620");
        browser.click("document.querySelector('.scroll + .more')");
        assertThat(browser.count("tbody tr")).isEqualTo(ACTORS);
        assertThat(browser.text("document.activeElement.textContent")).startsWith("Tester");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "overview",
                "quotes",
                "demands",
                "actors",
                "timeline",
                "map",
                "network",
                "data",
                "article/article-00000001"
            })
    void nothingIsWiderThanAWindowAtFourTimesItsSize(String view) throws Exception {
        browser.look(320, 256, "light");
        browser.go("#/" + view);
        assertThat(browser.evaluate("document.documentElement.scrollWidth").asInt())
                .isLessThanOrEqualTo(320);
    }

    @Test
    void howSureARecordIsStandsInWords() throws Exception {
        browser.go("#/article/%s/quote/%s-q0002".formatted(FIRST, FIRST));
        assertThat(browser.text("document.querySelector('.chosen-record .sure').innerText"))
                .isEqualTo("Confidence 0.4: of such records about 40 in 100 are right.");
    }

    @Test
    void nothingFoundIsNotPutDownToFilters() throws Exception {
        browser.go("#/network?mode=speaks");
        assertThat(browser.text("document.querySelector('main .none').textContent"))
                .isEqualTo("No quote of this kind between two known actors was found.");
        browser.go("#/network?mode=speaks&doc=" + FIRST);
        assertThat(browser.text("document.querySelector('main .none').textContent"))
                .endsWith(" fits the filters.");
    }

    @Test
    void aNumberOfThousandsIsWrittenAsOneInCharts() throws Exception {
        Path many = new ReportFolder()
                .article(1, "Strike", "It rained.", null, 2)
                .write(Files.createDirectory(folder.resolve("many")));
        Path quotes = many.resolve("quotes.json");
        String quote = Files.readAllLines(quotes).stream()
                .filter(line -> line.contains("q0001"))
                .findFirst()
                .orElseThrow()
                .replaceAll(",$", "");
        StringBuilder rows = new StringBuilder("[\n");
        for (int i = 0; i < 1234; i++) {
            rows.append(i == 0 ? "" : ",\n").append(quote.replace("q0001", "q" + (1000 + i)));
        }
        Files.writeString(quotes, rows.append("\n]\n"));
        ReportWriter.write(many);
        browser.open(many.resolve("report.html").toUri().toString());
        assertThat(browser.text("document.querySelector('.chart .value').textContent"))
                .isEqualTo("1,234");
        assertThat(browser.text("document.querySelector('.chart a').getAttribute('aria-label')"))
                .isEqualTo("Ines Talvez: 1,234 direct");
    }

    @Test
    void onPaperThereAreTheWordsAndNoButtons() throws Exception {
        browser.go("#/timeline");
        browser.print();
        assertThat(browser.evaluate(
                                "[...document.querySelectorAll('button, nav, .filters')].every(e => e.getClientRects().length === 0)")
                        .asBoolean())
                .isTrue();
        assertThat(browser.evaluate("document.querySelector('.card').getClientRects().length")
                        .asInt())
                .isPositive();
    }
}
