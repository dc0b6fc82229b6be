package org.onrecord.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.onrecord.record.Article.BlockKind;

/**
 * Reads an OpenDocument text (.odt, ISO/IEC 26300) as one article: its body with headings and lists, without notes,
 * comments and what was deleted while changes were tracked.
 */
final class OdtReader implements DocumentReader {

    private static final Set<String> LEVELS = Set.of("1", "2", "3", "4", "5", "6");
    private static final Set<String> SKIPPED =
            Set.of("note", "annotation", "tracked-changes", "table-of-content", "alphabetical-index", "title");

    @Override
    public void read(InputFile file, Members members, ArticleSink sink) throws IOException {
        try (ZipContainer zip = ZipContainer.open(file);
                InputStream bytes = zip.stream("content.xml")) {
            Body body = new Body();
            SafeXml.read(bytes, body);
            Documents.article(body.paragraphs.blocks(), new ArticleMetadata(), file, members.options(), sink);
        }
    }

    private static final class Body extends OfficeBody {

        /** Styles of this document that are the built-in style for its title, with a change or two. */
        private final Set<String> titles = new HashSet<>(Set.of("Title"));

        private int items;

        Body() {
            super(SKIPPED);
        }

        @Override
        boolean inText() {
            return true;
        }

        @Override
        void start(String name, XMLStreamReader xml) throws IOException {
            switch (name) {
                case "style" -> {
                    if ("Title".equals(SafeXml.attribute(xml, "parent-style-name"))) {
                        titles.add(SafeXml.attribute(xml, "name"));
                    }
                }
                case "list-item" -> items++;
                case "h" -> {
                    paragraphs.begin();
                    paragraphs.kind(BlockKind.HEADING, level(SafeXml.attribute(xml, "outline-level")));
                }
                case "p" -> {
                    paragraphs.begin();
                    if (titles.contains(SafeXml.attribute(xml, "style-name"))) {
                        paragraphs.kind(BlockKind.HEADING, 1);
                    } else if (items > 0) {
                        paragraphs.kind(BlockKind.LIST_ITEM, 0);
                    }
                }
                case "s", "tab" -> paragraphs.text(" ");
                case "line-break" -> paragraphs.text("\n");
                default -> {}
            }
        }

        private static int level(String outline) {
            return outline != null && LEVELS.contains(outline) ? Integer.parseInt(outline) : 2;
        }

        @Override
        void end(String name) {
            if (name.equals("p") || name.equals("h")) {
                paragraphs.end();
            } else if (name.equals("list-item")) {
                items--;
            }
        }
    }
}
