package org.onrecord.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.onrecord.record.Article.BlockKind;

/** Collects the blocks below an HTML element. One collector an element. */
final class HtmlBlocks {

    private static final Pattern WHITE_SPACE = Pattern.compile("[ \\t\\r\\n\\f]+");
    private static final Pattern EMPTY_LINE = Pattern.compile("\\n\\s*\\n");
    private static final Pattern SPACES = Pattern.compile(" {2,}");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern SENTENCE = Pattern.compile(".*[.!?][\"”’')]*");
    private static final Set<String> PASSED_OVER = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "nav",
            "aside",
            "form",
            "button",
            "iframe",
            "svg",
            "canvas",
            "video",
            "audio",
            "figcaption",
            "select",
            "head",
            "title",
            "meta",
            "link",
            "img",
            "picture",
            "dialog");

    /** Share of a block's characters that are links; blanks and bars between them are not. */
    private static final double MOST_LINKED = 0.75;
    /** Words; a longer one may be a sentence that links as a whole. */
    private static final int LONGEST_MENU = 20;

    private final List<TextBlock> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<String> links = new ArrayList<>();
    private final boolean menusToo;
    /** Characters of the block so far that are links. */
    private int linked;

    private int inLinks;
    private BlockKind kind = BlockKind.PARAGRAPH;
    private int level;

    private HtmlBlocks(boolean menusToo) {
        this.menusToo = menusToo;
    }

    static List<TextBlock> of(Element element) {
        return collect(element, true);
    }

    /** Without short blocks that are nothing but links: menus, "read next", tags. */
    static List<TextBlock> withoutMenus(Element element) {
        return collect(element, false);
    }

    private static List<TextBlock> collect(Element element, boolean menusToo) {
        HtmlBlocks collector = new HtmlBlocks(menusToo);
        collector.children(element);
        collector.flush();
        return collector.blocks;
    }

    private void children(Element element) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode words) {
                String run = WHITE_SPACE.matcher(words.getWholeText()).replaceAll(" ");
                text.append(run);
                linked += inLinks > 0 ? run.length() : 0;
            } else if (child instanceof Element part && !PASSED_OVER.contains(part.normalName())) {
                element(part);
            }
        }
    }

    private void element(Element element) {
        switch (element.normalName()) {
            case "br" -> text.append('\n');
            case "hr" -> {
                flush();
                blocks.add(TextBlock.rule());
            }
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                block(element, BlockKind.HEADING, element.normalName().charAt(1) - '0');
            case "li", "dt", "dd" -> block(element, BlockKind.LIST_ITEM, 0);
            case "pre" -> {
                flush();
                blocks.addAll(PlainText.blocks(element.wholeText()));
            }
            case "tr" -> block(element, BlockKind.LIST_ITEM, 0);
            case "td", "th" -> cell(element);
            case "a" -> {
                links.add(element.absUrl("href").isEmpty() ? element.attr("href") : element.absUrl("href"));
                inLinks++;
                children(element);
                inLinks--;
            }
            default -> {
                if (element.isBlock()) {
                    block(element, kind == BlockKind.HEADING ? BlockKind.PARAGRAPH : kind, 0);
                } else {
                    children(element);
                }
            }
        }
    }

    /** The cells of a row that hold no blocks of their own stand in one line, parted by commas. */
    private void cell(Element cell) {
        boolean layout = cell.children().stream().anyMatch(Element::isBlock) || cell.selectFirst("br + br") != null;
        if (layout) {
            block(cell, BlockKind.PARAGRAPH, 0);
        } else if (cell.hasText()) {
            text.append(text.toString().isBlank() ? "" : ", ");
            children(cell);
        }
    }

    /** What stands around a block is a block of its own. */
    private void block(Element element, BlockKind own, int ownLevel) {
        flush();
        BlockKind outer = kind;
        int outerLevel = level;
        kind = own;
        level = ownLevel;
        children(element);
        flush();
        kind = outer;
        level = outerLevel;
    }

    /** Two line breaks are how old pages part paragraphs. */
    private void flush() {
        for (String paragraph : EMPTY_LINE.split(text.toString())) {
            if (!CleanText.strip(paragraph).isEmpty() && (menusToo || !isMenu(paragraph))) {
                blocks.add(new TextBlock(
                        kind, level, SPACES.matcher(paragraph).replaceAll(" ").strip(), links));
            }
        }
        text.setLength(0);
        links.clear();
        linked = 0;
    }

    private boolean isMenu(String paragraph) {
        return kind != BlockKind.HEADING
                && linked >= text.toString().strip().length() * MOST_LINKED
                && BLANKS.split(paragraph.strip()).length <= LONGEST_MENU
                && !SENTENCE.matcher(paragraph.strip()).matches();
    }
}
