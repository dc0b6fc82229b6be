package org.onrecord.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.onrecord.record.Article.BlockKind;

/** Reads an EPUB (a book, or an issue of a magazine), each of its chapters as an article. */
final class EpubReader implements DocumentReader {

    @Override
    public void read(InputFile file, Members members, ArticleSink sink) throws IOException {
        try (ZipContainer zip = ZipContainer.open(file)) {
            if (zip.has("META-INF/rights.xml")) {
                throw new UnreadableException("a book with copy protection (DRM)", null);
            }
            String packagePath = packagePath(zip);
            Package book = Package.read(zip, packagePath);
            List<String> pictures = new ArrayList<>();
            for (String chapter : book.chapters()) {
                String path = resolve(packagePath, chapter);
                String name = file.memberName(path);
                Attempt.run(name, sink, () -> {
                    if (!readChapter(zip, path, name, book, members.options(), sink)) {
                        pictures.add(name);
                    }
                });
            }
            if (pictures.size() == book.chapters().size()) {
                throw new UnreadableException("no chapter with text in the book", null);
            }
        }
    }

    /** False for a chapter without text: the cover, a map. */
    private static boolean readChapter(
            ZipContainer zip, String path, String name, Package book, ReadOptions options, ArticleSink sink)
            throws IOException {
        byte[] content = zip.bytes(path, HtmlReader.MOST_BYTES + 1);
        if (content.length > HtmlReader.MOST_BYTES) {
            throw new UnreadableException(HtmlReader.TOO_LONG, null);
        }
        Document page = Jsoup.parse(new ByteArrayInputStream(content), null, "");
        List<TextBlock> blocks = HtmlBlocks.of(page.body());
        if (blocks.stream().allMatch(block -> block.text().isBlank())) {
            return false;
        }
        ArticleMetadata metadata = new ArticleMetadata();
        blocks.stream()
                .filter(block -> block.is(BlockKind.HEADING))
                .findFirst()
                .ifPresent(h -> metadata.offerTitle(h.text()));
        metadata.offerTitle(page.title())
                .offerByline(book.creator())
                .offerPublisher(book.publisher())
                .offerPublishedOn(book.date());
        sink.article(ArticleAssembler.assemble(blocks, metadata, name, options, false));
        return true;
    }

    private static String packagePath(ZipContainer zip) throws IOException {
        List<String> paths = new ArrayList<>();
        try (InputStream bytes = zip.stream("META-INF/container.xml")) {
            SafeXml.read(bytes, xml -> {
                if (xml.getEventType() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("rootfile")) {
                    paths.add(SafeXml.attribute(xml, "full-path"));
                }
            });
        }
        if (paths.isEmpty() || paths.get(0) == null) {
            throw new UnreadableException("the book has no table of its contents", null);
        }
        return paths.get(0);
    }

    /** A chapter's path in the archive. */
    private static String resolve(String packagePath, String href) {
        String decoded = URLDecoder.decode(href.replace("+", "%2B"), StandardCharsets.UTF_8);
        try {
            return new URI(null, null, "/" + packagePath, null)
                    .resolve(new URI(null, null, decoded, null))
                    .getPath()
                    .substring(1);
        } catch (java.net.URISyntaxException | StringIndexOutOfBoundsException e) {
            return decoded;
        }
    }

    /**
     * What the package document says.
     *
     * @param chapters their addresses, in reading order
     */
    private record Package(List<String> chapters, String creator, String publisher, String date) {

        static Package read(ZipContainer zip, String path) throws IOException {
            Map<String, String> items = new HashMap<>();
            Map<String, String> metadata = new HashMap<>();
            List<String> order = new ArrayList<>();
            StringBuilder text = new StringBuilder();
            try (InputStream bytes = zip.stream(path)) {
                SafeXml.read(bytes, xml -> {
                    switch (xml.getEventType()) {
                        case XMLStreamConstants.START_ELEMENT -> {
                            text.setLength(0);
                            if (xml.getLocalName().equals("item")
                                    && isChapter(SafeXml.attribute(xml, "media-type"))
                                    && !"nav".equals(SafeXml.attribute(xml, "properties"))) {
                                items.put(SafeXml.attribute(xml, "id"), SafeXml.attribute(xml, "href"));
                            } else if (xml.getLocalName().equals("itemref")) {
                                order.add(SafeXml.attribute(xml, "idref"));
                            }
                        }
                        case XMLStreamConstants.END_ELEMENT ->
                            metadata.putIfAbsent(xml.getLocalName(), text.toString());
                        case XMLStreamConstants.CHARACTERS -> text.append(xml.getText());
                        default -> {}
                    }
                });
            }
            List<String> chapters =
                    order.stream().map(items::get).filter(href -> href != null).toList();
            return new Package(chapters, metadata.get("creator"), metadata.get("publisher"), metadata.get("date"));
        }

        private static boolean isChapter(String mediaType) {
            return "application/xhtml+xml".equals(mediaType) || "text/html".equals(mediaType);
        }
    }
}
