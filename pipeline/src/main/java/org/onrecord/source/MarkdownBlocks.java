package org.onrecord.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.onrecord.record.Article.BlockKind;

/** Collects the blocks of a Markdown document. One visitor a document. */
final class MarkdownBlocks extends AbstractVisitor {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .includeSourceSpans(IncludeSourceSpans.NONE)
            .build();

    /** "1986. A good year" begins no list, though CommonMark would have it so and drop the number. */
    private static final Pattern YEAR = Pattern.compile("(?m)^( {0,3}\\d{3,9})([.)])(?=\\s)");

    private final List<TextBlock> blocks = new ArrayList<>();
    private final boolean lineEndsCount;

    private MarkdownBlocks(boolean lineEndsCount) {
        this.lineEndsCount = lineEndsCount;
    }

    /**
     * @param lineEndsCount whether single line ends may part paragraphs
     */
    static List<TextBlock> of(String markdown, boolean lineEndsCount) {
        MarkdownBlocks visitor = new MarkdownBlocks(lineEndsCount);
        PARSER.parse(YEAR.matcher(markdown).replaceAll("$1\\\\$2")).accept(visitor);
        return visitor.blocks;
    }

    @Override
    public void visit(Heading heading) {
        MarkdownInline inline = MarkdownInline.of(heading);
        blocks.add(new TextBlock(BlockKind.HEADING, heading.getLevel(), inline.text(), inline.links()));
    }

    @Override
    public void visit(Paragraph paragraph) {
        MarkdownInline inline = MarkdownInline.of(paragraph);
        boolean item = paragraph.getParent() instanceof ListItem && paragraph.getPrevious() == null;
        if (item) {
            addItem(inline, (ListItem) paragraph.getParent());
        } else if (lineEndsCount && inline.text().indexOf('\n') >= 0) {
            int width = LineWrap.widthOf(List.of(inline.text()));
            for (String part : LineWrap.paragraphs(inline.text(), width)) {
                blocks.add(new TextBlock(BlockKind.PARAGRAPH, 0, part, inline.links()));
            }
        } else {
            blocks.add(new TextBlock(BlockKind.PARAGRAPH, 0, inline.text(), inline.links()));
        }
    }

    /** A list of one numbered item is no list but a line that begins with a number, which stays. */
    private void addItem(MarkdownInline inline, ListItem item) {
        boolean alone = item.getNext() == null && item.getPrevious() == null;
        if (alone && item.getParent() instanceof OrderedList list) {
            String delimiter = list.getMarkerDelimiter() == null ? "." : list.getMarkerDelimiter();
            blocks.add(new TextBlock(
                    BlockKind.PARAGRAPH,
                    0,
                    list.getMarkerStartNumber() + delimiter + " " + inline.text(),
                    inline.links()));
        } else {
            blocks.add(new TextBlock(BlockKind.LIST_ITEM, 0, inline.text(), inline.links()));
        }
    }

    @Override
    public void visit(ThematicBreak rule) {
        blocks.add(TextBlock.rule());
    }

    /** Text that was indented, mostly; each line is one, as its author set it. */
    @Override
    public void visit(IndentedCodeBlock code) {
        blocks.addAll(PlainText.blocks(code.getLiteral()));
    }

    @Override
    public void visit(FencedCodeBlock code) {
        blocks.addAll(PlainText.blocks(code.getLiteral()));
    }

    @Override
    public void visit(HtmlBlock html) {
        blocks.addAll(HtmlBlocks.of(Jsoup.parseBodyFragment(html.getLiteral()).body()));
    }

    /** A row of a table is a paragraph, its cells parted by commas. */
    @Override
    public void visit(CustomNode node) {
        if (!(node instanceof TableRow)) {
            visitChildren(node);
            return;
        }
        List<String> cells = new ArrayList<>();
        for (Node cell = node.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell) {
                cells.add(MarkdownInline.of(cell).text());
            }
        }
        blocks.add(TextBlock.listItem(String.join(", ", cells)));
    }
}
