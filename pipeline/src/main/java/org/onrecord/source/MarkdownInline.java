package org.onrecord.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of a Markdown block without markup, and where it links to. One visitor a block. */
final class MarkdownInline extends AbstractVisitor {

    private final StringBuilder text = new StringBuilder();
    private final List<String> links = new ArrayList<>();

    private MarkdownInline() {}

    static MarkdownInline of(Node block) {
        MarkdownInline inline = new MarkdownInline();
        inline.visitChildren(block);
        return inline;
    }

    /** Line breaks are LF. */
    String text() {
        return text.toString();
    }

    List<String> links() {
        return links;
    }

    @Override
    public void visit(Text node) {
        text.append(node.getLiteral());
    }

    @Override
    public void visit(Code code) {
        text.append(code.getLiteral());
    }

    @Override
    public void visit(Link link) {
        links.add(link.getDestination());
        visitChildren(link);
    }

    /** Its words describe what is not there. */
    @Override
    public void visit(Image image) {}

    @Override
    public void visit(SoftLineBreak lineBreak) {
        text.append('\n');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        text.append('\n');
    }

    @Override
    public void visit(HtmlInline tag) {
        if (tag.getLiteral().toLowerCase(Locale.ROOT).startsWith("<br")) {
            text.append('\n');
        }
    }
}
