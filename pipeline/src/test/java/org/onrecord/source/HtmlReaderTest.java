package org.onrecord.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.source.Reading.article;
import static org.onrecord.source.Reading.blocks;
import static org.onrecord.source.Reading.read;
import static org.onrecord.source.Reading.reject;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.onrecord.record.Article;

/** Pages of our own; people, papers and events are invented. */
class HtmlReaderTest {

    private static final String PAGE = """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="utf-8"><title>Ferry crews vote to strike | The Harbour Post</title>
      <meta property="og:site_name" content="The Harbour Post">
      <meta property="og:title" content="Ferry crews vote to strike">
      <link rel="canonical" href="https://harbourpost.example/news/ferry-strike">
      <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
        {"@type": "WebSite", "name": "Not this"},
        {"@type": ["NewsArticle"], "headline": "Ferry crews vote to strike",
         "author": [{"@type": "Person", "name": "Amina Odhiambo"}, {"name": "Piet Vos"}],
         "publisher": {"name": "The Harbour Post"}, "datePublished": "2023-04-05T23:30:00+03:00"}]}</script>
      </head><body>
      <header><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav></header>
      <main><article><h1>Ferry crews vote to strike</h1>
      <p class="byline">By Amina Odhiambo and Piet Vos</p><time datetime="2023-04-05T23:30:00+03:00">5 April 2023</time>
      <div class="share-buttons"><button>Share</button><a href="#">Tweet this</a></div>
      <figure><img src="a.jpg" alt="A ferry"><figcaption>A ferry at Likoni. Photo: Harbour Post</figcaption></figure>
      <p>MOMBASA, Kenya — Ferry crews voted on Wednesday to stop
         work unless the port&nbsp;pays&#8217; what it owes.</p>
      <p>“We have waited <em>long enough</em>,” said <a href="/p">Joseph Barasa</a>, who leads the union. “Pay us 😀 now.”</p>
      <aside><h3>Related stories</h3><ul><li><a href="/x">Bridge to be tolled</a></li></ul></aside>
      <h2>What the union wants</h2>
      <ul><li>Overtime pay from January</li><li>A new roster</li></ul>
      <p>The port said it would answer by Friday.</p>
      <p>Sign up for our newsletter</p>
      </article></main>
      <footer><p>© 2023 The Harbour Post. All rights reserved.</p></footer>
      <script>var x = "not to be read";</script>
      </body></html>
      """;

    @Test
    void onlyTheMainTextIsRead() {
        assertThat(blocks(article("a.html", PAGE)))
                .containsExactly(
                        "HEADING 1: Ferry crews vote to strike",
                        "PARAGRAPH: MOMBASA, Kenya — Ferry crews voted on Wednesday to stop work unless the port\u00a0pays’ what it owes.",
                        "PARAGRAPH: “We have waited long enough,” said Joseph Barasa, who leads the union. “Pay us 😀 now.”",
                        "HEADING 2: What the union wants",
                        "LIST_ITEM: Overtime pay from January",
                        "LIST_ITEM: A new roster",
                        "PARAGRAPH: The port said it would answer by Friday.");
    }

    @Test
    void jsonLdAndMetaElementsAreMetadata() {
        Article article = article("a.html", PAGE);
        assertThat(article.title()).isEqualTo("Ferry crews vote to strike");
        assertThat(article.byline()).isEqualTo("Amina Odhiambo, Piet Vos");
        assertThat(article.publisher()).isEqualTo("The Harbour Post");
        assertThat(article.publishedOn()).isEqualTo("2023-04-05");
        assertThat(article.sourceUrl()).isEqualTo("https://harbourpost.example/news/ferry-strike");
        assertThat(article.dateline()).isEqualTo("MOMBASA, Kenya");
    }

    @Test
    void anOldPageWithLineBreaksForParagraphsIsRead() {
        Article article = article("old.htm", """
            <html><head><title>Old page</title></head><body>
            <table><tr><td><a href=x>Home</a> <a href=y>News</a></td></tr></table>
            <font size=4><b>Mayor rejects plan</b></font><br><br>OSLO, Jan. 5 (NTX) -- The mayor of Oslo rejected the plan
            on Thursday.<br><br>The plan, she said, had been drawn up in haste and without asking the neighbours, who now
            wait for a hearing in the council.<br><br>Third.</body></html>
            """);
        assertThat(article.text())
                .isEqualTo(
                        "Mayor rejects plan\n\nOSLO, Jan. 5 (NTX) -- The mayor of Oslo rejected the plan on Thursday.\n\nThe plan, she said,"
                                + " had been drawn up in haste and without asking the neighbours, who now wait for a hearing in the council."
                                + "\n\nThird.");
        assertThat(article.dateline()).isEqualTo("OSLO");
    }

    @Test
    void aDateThatDoesNotExistGivesWayToTheNext() {
        Article article = article(
                "a.html",
                "<html><head><meta name=date content='2020-02-30'><meta name=pubdate content='2020-03-01'></head>"
                        + "<body><h1>Short note</h1><div>The council met.</div><div>It <b>agreed</b> to pay.</div></body></html>");
        assertThat(article.publishedOn()).isEqualTo("2020-03-01");
        assertThat(article.text()).isEqualTo("Short note\n\nThe council met.\n\nIt agreed to pay.");
    }

    @Test
    void aPageOfNestedPartsIsReadWholeAndWithoutItsFurniture() {
        String part = "<div data-component=text><div class=rich><p>%s</p></div></div>";
        String page =
                "<html><body><div id=root><main><article><header><h1>Water row</h1></header><div data-component=byline-block><div>"
                        + "<span>Jane Kimani</span><span>Reporting from Nakuru</span></div></div><figure><div><span>Image source, Agency"
                        + "</span></div><figcaption><p>The pumps</p></figcaption></figure>"
                        + part.formatted(
                                "The water board of Nakuru said on Monday that it would cut supply to three districts.")
                        + "<div class=ad-slot><p>Advertisement</p></div>"
                        + part.formatted("“We cannot go on like this,” said Grace Wambui, who chairs the board.")
                        + "<div><h2>A long dispute</h2></div>"
                        + "<ul><li><a href=/a>Why the lake is shrinking</a></li><li><a href=/b>The price of water</a></li></ul>"
                        + part.formatted("The council, which owes the board money, asked a court to stop it.")
                        + "</article><section><h2>More on this story</h2><ul><li><a href=/c><p>Governor sued</p></a></li></ul></section>"
                        + "</main></div></body></html>";
        Article article = article("a.html", page);
        assertThat(blocks(article))
                .containsExactly(
                        "HEADING 1: Water row",
                        "PARAGRAPH: The water board of Nakuru said on Monday that it would cut supply to three districts.",
                        "PARAGRAPH: “We cannot go on like this,” said Grace Wambui, who chairs the board.",
                        "HEADING 2: A long dispute",
                        "PARAGRAPH: The council, which owes the board money, asked a court to stop it.");
        assertThat(article.byline()).isEqualTo("Jane Kimani");
    }

    @Test
    void aSentenceThatIsOneLinkIsText() {
        assertThat(article(
                                "a.html",
                                "<body><article><p>It rained.</p><p><a href=x>The full report is here to read.</a></p>"
                                        + "</article></body>")
                        .text())
                .isEqualTo("It rained.\n\nThe full report is here to read.");
    }

    @Test
    void brokenJsonLdIsPassedOver() {
        Article article = article(
                "a.html",
                "<html><head><script type='application/ld+json'>{broken</script><meta name=author content='By Kofi"
                        + " Mensah'><title>Note - Post</title></head><body><p>The council met on Tuesday.</p></body></html>");
        assertThat(article.byline()).isEqualTo("Kofi Mensah");
        assertThat(article.title()).isEqualTo("Note - Post");
    }

    @Test
    void theCharsetOfThePageIsUsed() {
        String page =
                "<html><head><meta charset='%s'></head><body><p>The caf\u00e9 of \u0141\u00f3d\u017a.</p></body></html>";
        byte[] polish = page.formatted("iso-8859-2").getBytes(Charset.forName("iso-8859-2"));
        assertThat(article(read("a.html", polish, ReadOptions.NONE)).text()).isEqualTo("The café of Łódź.");
        byte[] undeclared = "<p>The caf\u00e9 \u2013 \u201cclosed\u201d.</p>".getBytes(Charset.forName("windows-1252"));
        assertThat(article(read("a.html", undeclared, ReadOptions.NONE)).text()).isEqualTo("The café – “closed”.");
    }

    @Test
    void aPageWithoutTextIsRejected() {
        assertThat(reject(read("a.html", "<html><body><script>x()</script><img src=a.png></body></html>"))
                        .reason())
                .isEqualTo("no text in it");
    }

    @Test
    void aLongArticleAmongMenusAndCommentsIsWhole() {
        StringBuilder page = new StringBuilder("<html><body><div id=menu>");
        for (int i = 0; i < 40; i++) {
            page.append("<a href=/").append(i).append(">Section ").append(i).append("</a> ");
        }
        page.append("</div><div class=story><h1>Forty days</h1>");
        for (int i = 0; i < 40; i++) {
            page.append("<p>On day ")
                    .append(i)
                    .append(", the crews met again, and, as before, nobody from the port came.</p>");
        }
        page.append("</div><div class=comments><p>Nice one!</p></div></body></html>");
        Article article = article("a.html", page.toString());
        assertThat(article.blocks()).hasSize(41);
        assertThat(article.text()).startsWith("Forty days\n\nOn day 0, ").doesNotContain("Section", "Nice one");
    }
}
