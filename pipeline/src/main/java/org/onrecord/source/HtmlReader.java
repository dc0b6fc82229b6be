package org.onrecord.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;
import org.onrecord.record.Article.BlockKind;
import org.onrecord.words.WordList;

/** Reads a web page as one article: its main text, found by Mozilla's Readability, and its metadata. */
final class HtmlReader implements FormatReader {

    private static final Set<String> WHOLES = Set.of("html", "body", "main", "article");
    static final int MOST_BYTES = 30_000_000;
    static final String TOO_LONG = "a page of more than 30 MB; save its text as .txt";
    private static final int DEEPEST = 400;
    /** Readability wants an address to resolve links; links of a page without one are of no use anyway. */
    private static final String NOWHERE = "http://localhost/";
    /** Where pages that mark their parts have the text, the narrowest first. */
    private static final List<String> MAIN = List.of("[itemprop=articleBody]", "article", "main, [role=main]");

    private static final String BYLINE = "[class*=byline], [data-component*=byline], [itemprop=author]";
    private static final int LONGEST_BYLINE = 250;
    /** What is no text of the article wherever it stands. */
    private static final String FURNITURE =
            "script, style, noscript, template, nav, aside, footer, form, button, iframe, svg, canvas, video, audio, figcaption, select,"
                    + " dialog, [role=navigation], [role=complementary], [role=search], [role=dialog], [aria-hidden=true], [hidden],"
                    + " [class~=(?i)(^|[\\s_-])(share|sharing|social|newsletter|related|promo|advert|caption|cookie|breadcrumbs?)([\\s_-]|$)]";

    private static final List<Pattern> FURNITURE_LINES = WordList.patterns("source/page-furniture.txt");

    @Override
    public void read(SourceText text, ReadOptions options, ArticleSink sink) throws IOException {
        Document page = parse(text);
        refuseDeep(page);
        HtmlMetadata found = HtmlMetadata.of(page);
        int length = page.text().length();
        page.select(FURNITURE).stream()
                .filter(part -> isSmallPart(part, length))
                .forEach(Element::remove);
        page.select(BYLINE).stream()
                .filter(part -> part.text().length() <= LONGEST_BYLINE)
                .forEach(Element::remove);
        List<TextBlock> blocks = new ArrayList<>(mainText(page));
        blocks.removeIf(block -> FURNITURE_LINES.stream()
                .anyMatch(line -> line.matcher(CleanText.line(block.text())).matches()));
        while (!blocks.isEmpty() && blocks.get(blocks.size() - 1).is(BlockKind.HEADING)) {
            blocks.remove(blocks.size() - 1); // of a list of links that is gone
        }
        addHeadline(blocks, found.headline());
        sink.article(
                ArticleAssembler.assemble(blocks, found.metadata(), text.file().name(), options, false));
    }

    /** jsoup makes siblings of what nests deeper than 512, and looking for the main text among thousands takes minutes. */
    private static void refuseDeep(Document page) throws UnreadableException {
        boolean[] deep = new boolean[1];
        NodeTraversor.traverse((node, depth) -> deep[0] |= depth > DEEPEST, page);
        if (deep[0]) {
            throw new UnreadableException(
                    "a page whose parts nest more than " + DEEPEST + " deep; save its text as .txt", null);
        }
    }

    /** A class on the article itself ("has-related", "social-policy") says nothing about its text. */
    private static boolean isSmallPart(Element element, int pageLength) {
        return !WHOLES.contains(element.normalName())
                && element.selectFirst("h1") == null
                && element.text().length() <= pageLength / 2;
    }

    private static Document parse(SourceText text) throws IOException {
        try (InputStream bytes = text.bytes()) {
            byte[] content = bytes.readNBytes(MOST_BYTES + 1);
            if (content.length > MOST_BYTES) {
                throw new UnreadableException(TOO_LONG, null);
            }
            Document declared = text.encoding().guessed() ? parse(content, null) : null;
            // Without a declaration jsoup takes UTF-8, which these bytes are not.
            boolean useDeclared = declared != null && !declared.charset().name().equals("UTF-8");
            return useDeclared
                    ? declared
                    : parse(content, text.encoding().charset().name());
        }
    }

    private static Document parse(byte[] content, String charset) throws IOException {
        return Jsoup.parse(new ByteArrayInputStream(content), charset, NOWHERE);
    }

    /** Readability works on the page in place; it is given a copy, so that there is one to fall back on. */
    private static List<TextBlock> mainText(Document page) {
        Element content = new Readability4J(NOWHERE, page.clone()).parse().getArticleContent();
        List<TextBlock> blocks = content == null ? List.of() : HtmlBlocks.withoutMenus(content);
        Element main = main(page);
        List<TextBlock> fallback = HtmlBlocks.withoutMenus(main == null ? page.body() : main);
        return length(blocks) * 3 < length(fallback) && main != null || blocks.isEmpty() ? fallback : blocks;
    }

    /** The longest of the elements of the first kind that there is; null where a page marks none. */
    private static Element main(Document page) {
        for (String kind : MAIN) {
            Element longest = page.select(kind).stream()
                    .max(Comparator.comparingInt(part -> part.text().length()))
                    .orElse(null);
            if (longest != null && longest.hasText()) {
                return longest;
            }
        }
        return null;
    }

    private static int length(List<TextBlock> blocks) {
        return blocks.stream().mapToInt(block -> block.text().length()).sum();
    }

    /** Readability leaves the headline out; it is text that a reader of the page sees. */
    private static void addHeadline(List<TextBlock> blocks, String headline) {
        if (headline == null) {
            return;
        }
        String wanted = CleanText.line(headline);
        blocks.removeIf(block ->
                block.is(BlockKind.HEADING) && CleanText.line(block.text()).equals(wanted));
        blocks.add(0, TextBlock.heading(1, wanted));
    }
}
