package org.onrecord.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.source.Reading.article;
import static org.onrecord.source.Reading.blocks;

import org.junit.jupiter.api.Test;
import org.onrecord.record.Article;

/** Articles of our own; people and events are invented. */
class MarkdownReaderTest {

    @Test
    void markupIsNoPartOfTheText() {
        Article article = article("a.md", """
            # What the *ferry* crews want

            The **crews** of [Mombasa](https://example.org/m) ask for `overtime`, says _Amina Odhiambo_.
            Her line was wrapped here.

            ## **1. Crews want pay**

            > “Pay us,” she said. ![A ferry](ferry.jpg)

            - Overtime <b>now</b>
            - A new\\* roster

            | Port | Crews |
            |------|-------|
            | Likoni | 40 |

            ***

            Caf&eacute; &amp; bar. 5 * 3 and snake_case_name stay.
            """);
        assertThat(blocks(article))
                .containsExactly(
                        "HEADING 1: What the ferry crews want",
                        "PARAGRAPH: The crews of Mombasa ask for overtime, says Amina Odhiambo. Her line was wrapped here.",
                        "HEADING 2: 1. Crews want pay",
                        "PARAGRAPH: “Pay us,” she said.",
                        "LIST_ITEM: Overtime now",
                        "LIST_ITEM: A new* roster",
                        "LIST_ITEM: Port, Crews",
                        "LIST_ITEM: Likoni, 40",
                        "PARAGRAPH: Café & bar. 5 * 3 and snake_case_name stay.");
        assertThat(article.title()).isEqualTo("What the ferry crews want");
        assertThat(article.docId()).startsWith("what-the-ferry-crews-want-").hasSize(26 + 8);
    }

    @Test
    void frontMatterIsMetadata() {
        Article article = article("a.md", """
            ---
            title: "Crews: a guide"
            author: [Amina Odhiambo, Piet Vos]
            date: 2023-04-05T23:30:00+03:00
            canonical_url: https://example.org/crews
            publisher: {name: The Harbour Post}
            draft: false
            ---
            The crews voted.
            """);
        assertThat(article.title()).isEqualTo("Crews: a guide");
        assertThat(article.byline()).isEqualTo("Amina Odhiambo, Piet Vos");
        assertThat(article.publishedOn()).isEqualTo("2023-04-05");
        assertThat(article.sourceUrl()).isEqualTo("https://example.org/crews");
        assertThat(article.publisher()).isEqualTo("The Harbour Post");
        assertThat(article.text()).isEqualTo("The crews voted.");
    }

    @Test
    void tomlFrontMatterIsMetadata() {
        Article article = article(
                "a.md",
                "+++\ntitle = \"Crews: a guide\"\ndate = 2023-04-05T08:00:00Z\nauthors = [\"Piet Vos\"]\n+++\nThey voted.");
        assertThat(article.title()).isEqualTo("Crews: a guide");
        assertThat(article.publishedOn()).isEqualTo("2023-04-05");
        assertThat(article.byline()).isEqualTo("Piet Vos");
        assertThat(article.text()).isEqualTo("They voted.");
    }

    @Test
    void aRuleAtTheTopIsNoFrontMatter() {
        assertThat(article("a.md", "---\n\nThe crews voted.\n\n---\n\nThey will stop work.")
                        .text())
                .isEqualTo("The crews voted.\n\nThey will stop work.");
    }

    @Test
    void brokenFrontMatterStaysInTheText() {
        assertThat(article("a.md", "---\ntitle: [open\n---\n\nThe crews voted.").text())
                .contains("The crews voted.", "open");
    }

    @Test
    void footersAreMetadata() {
        Article article = article("a.md", """
            ACCRA — The crews voted.

            Kofi Mensah contributed to this report from Tema.

            ---

            Source: [The Harbour Post](https://example.org/2023/04/05/crews)

            *Copyright 2023 The Harbour Post. All rights reserved.*

            [Disclaimer]
            """);
        assertThat(article.text()).isEqualTo("ACCRA — The crews voted.");
        assertThat(article.byline()).isEqualTo("Kofi Mensah");
        assertThat(article.sourceUrl()).isEqualTo("https://example.org/2023/04/05/crews");
        assertThat(article.publishedOn()).isEqualTo("2023-04-05");
        assertThat(article.dateline()).isEqualTo("ACCRA");
    }

    @Test
    void bylineAndDateBelowTheHeadlineAreMetadata() {
        Article article = article(
                "a.md", "# Crews vote\n\n**By Amina Odhiambo**\nPublished 12 January 2022\n\nThe crews voted.\n");
        assertThat(article.byline()).isEqualTo("Amina Odhiambo");
        assertThat(article.publishedOn()).isEqualTo("2022-01-12");
        assertThat(article.text()).isEqualTo("Crews vote\n\nThe crews voted.");
    }

    @Test
    void listsKeepTheirItemsAndALoneNumberStays() {
        assertThat(blocks(article("a.md", "1. Pay\n2. Rest\n\nThen:\n\n3. Respect\n\n1986. A good year.")))
                .containsExactly(
                        "LIST_ITEM: Pay",
                        "LIST_ITEM: Rest",
                        "PARAGRAPH: Then:",
                        "PARAGRAPH: 3. Respect",
                        "PARAGRAPH: 1986. A good year.");
    }

    @Test
    void indentedTextAndHtmlInsideAreRead() {
        assertThat(blocks(article(
                        "a.md", "    Indented words are words.\n\n<p>So is <i>this</i>.</p>\n<script>x</script>")))
                .containsExactly("PARAGRAPH: Indented words are words.", "PARAGRAPH: So is this.");
    }

    @Test
    void offsetsCountCodePoints() {
        Article article = article("a.md", "# 😀 Yes\r\n\r\n“**Pay**” 😀 said e\u0301lan.\r\n");
        assertThat(article.text()).isEqualTo("😀 Yes\n\n“Pay” 😀 said élan.");
        assertThat(article.blocks().get(1).span().start()).isEqualTo(7);
        assertThat(blocks(article)).containsExactly("HEADING 1: 😀 Yes", "PARAGRAPH: “Pay” 😀 said élan.");
    }
}
