package org.onrecord.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.onrecord.record.Article.BlockKind;

/**
 * Reads a Word document (.docx, ECMA-376 WordprocessingML) as one article: its body as it would be printed, with headings and
 * lists, without what was deleted while changes were tracked, notes and fields' codes.
 */
final class DocxReader implements DocumentReader {

    private static final Pattern HEADING = Pattern.compile("heading ?[1-6]");
    /** Below these nothing is text: deleted, moved away, or a second form of what stands beside it. */
    private static final Set<String> SKIPPED = Set.of("del", "moveFrom", "Fallback", "instrText", "delText");

    @Override
    public void read(InputFile file, Members members, ArticleSink sink) throws IOException {
        try (ZipContainer zip = ZipContainer.open(file)) {
            Map<String, String> styles = zip.has("word/styles.xml") ? styles(zip) : Map.of();
            Body body = new Body(styles);
            try (InputStream bytes = zip.stream("word/document.xml")) {
                SafeXml.read(bytes, body);
            }
            Documents.article(body.paragraphs.blocks(), new ArticleMetadata(), file, members.options(), sink);
        }
    }

    /** Style names by id: ids are in the author's language, names of built-in styles in English. */
    private static Map<String, String> styles(ZipContainer zip) throws IOException {
        Map<String, String> names = new HashMap<>();
        String[] id = new String[1];
        try (InputStream bytes = zip.stream("word/styles.xml")) {
            SafeXml.read(bytes, xml -> {
                if (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
                    return;
                }
                if (xml.getLocalName().equals("style")) {
                    id[0] = SafeXml.attribute(xml, "styleId");
                } else if (xml.getLocalName().equals("name") && id[0] != null) {
                    names.putIfAbsent(
                            id[0], String.valueOf(SafeXml.attribute(xml, "val")).toLowerCase(Locale.ROOT));
                }
            });
        }
        return names;
    }

    private static final class Body extends OfficeBody {

        private final Map<String, String> styles;
        private boolean inText;

        Body(Map<String, String> styles) {
            super(SKIPPED);
            this.styles = styles;
        }

        @Override
        boolean inText() {
            return inText;
        }

        @Override
        void start(String name, XMLStreamReader xml) throws IOException {
            switch (name) {
                case "p" -> paragraphs.begin();
                case "pStyle" -> style(String.valueOf(SafeXml.attribute(xml, "val")));
                case "numPr" -> paragraphs.kind(BlockKind.LIST_ITEM, 0);
                case "t" -> inText = true;
                case "tab" -> paragraphs.text(" ");
                case "br", "cr" -> paragraphs.text("\n");
                case "noBreakHyphen" -> paragraphs.text("-");
                default -> {}
            }
        }

        private void style(String id) {
            String name = styles.getOrDefault(id, id.toLowerCase(Locale.ROOT));
            if (name.equals("title")) {
                paragraphs.kind(BlockKind.HEADING, 1);
            } else if (HEADING.matcher(name).matches()) {
                paragraphs.kind(BlockKind.HEADING, name.charAt(name.length() - 1) - '0');
            } else if (name.startsWith("list")) {
                paragraphs.kind(BlockKind.LIST_ITEM, 0);
            }
        }

        @Override
        void end(String name) {
            if (name.equals("p")) {
                paragraphs.end();
            } else if (name.equals("t")) {
                inText = false;
            }
        }
    }
}
