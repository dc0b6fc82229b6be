package org.onrecord.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeIOException;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jsoup.Jsoup;

/**
 * Reads an e-mail (.eml, RFC 5322 and MIME) as one article, under its subject, of the day it was sent; and each file
 * attached to it, but for pictures and signatures.
 */
final class EmailReader implements DocumentReader {

    private static final Pattern REPLY = Pattern.compile("(?i)^((re|fwd?|aw|wg):\\s*)+");
    private static final Pattern MESSAGE_ENDING = Pattern.compile("(?i)\\.eml$");
    private static final Pattern QUOTED = Pattern.compile("(?m)^(?:>[ \\t]?)+");
    private static final Set<String> NO_ARTICLES = Set.of(
            "text/calendar",
            "text/vcard",
            "text/x-vcard",
            "application/pkcs7-signature",
            "application/x-pkcs7-signature",
            "application/pgp-signature",
            "application/x-pgp-signature");
    private static final long MOST_BYTES = 100L << 20;
    private static final int DEEPEST = 20;

    @Override
    public void read(InputFile file, Members members, ArticleSink sink) throws IOException {
        if (Files.size(file.path()) > MOST_BYTES) {
            throw new UnreadableException("an e-mail of more than 100 MB; save its attachments as files", null);
        }
        Message message = parse(file);
        if (message.getHeader() == null || message.getFrom() == null && message.getSubject() == null) {
            throw new UnreadableException("named .eml but not an e-mail", null);
        }
        Parts parts = new Parts();
        parts.collect(message, 0);
        String name = file.name();
        Attempt.run(name, sink, () -> readText(message, parts, file, members.options(), sink));
        for (int i = 0; i < parts.attached.size(); i++) {
            Entity attached = parts.attached.get(i);
            String attachedName = file.memberName(nameOf(attached, i + 1));
            Attempt.run(attachedName, sink, () -> readAttached(attached, attachedName, members, sink));
        }
    }

    private static Message parse(InputFile file) throws IOException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.custom()
                .setMaxLineLen(-1)
                .setMaxHeaderLen(1_000_000)
                .setMaxHeaderCount(5_000)
                .build());
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file.path()))) {
            return builder.parseMessage(bytes);
        } catch (MimeIOException | IllegalArgumentException e) {
            throw new UnreadableException("the e-mail is damaged", e.getMessage());
        }
    }

    private static void readText(Message message, Parts parts, InputFile file, ReadOptions options, ArticleSink sink)
            throws IOException {
        List<TextBlock> blocks = new ArrayList<>();
        ArticleMetadata metadata = new ArticleMetadata();
        String subject = message.getSubject();
        if (subject != null && !subject.isBlank()) {
            String title = REPLY.matcher(CleanText.line(subject)).replaceFirst("");
            metadata.offerTitle(title);
            if (!title.isEmpty()) {
                blocks.add(TextBlock.heading(1, title));
            }
        }
        if (message.getFrom() != null && !message.getFrom().isEmpty()) {
            Mailbox from = message.getFrom().get(0);
            metadata.offerByline(from.getName() == null ? from.getAddress() : from.getName());
        }
        if (message.getDate() != null) {
            metadata.offerPublishedOn(message.getDate()
                    .toInstant()
                    .atZone(ZoneOffset.UTC)
                    .toLocalDate()
                    .toString());
        }
        List<TextBlock> body = parts.blocks();
        if (body.isEmpty()) {
            if (!parts.attached.isEmpty()) {
                return; // a letter that only brings files
            }
            throw new UnreadableException("no text in the e-mail", null);
        }
        blocks.addAll(body);
        sink.article(ArticleAssembler.assemble(blocks, metadata, file.name(), options, false));
    }

    private static void readAttached(Entity attached, String name, Members members, ArticleSink sink)
            throws IOException {
        try (TemporaryCopy copy = TemporaryCopy.of(InputStream.nullInputStream())) {
            try (var out = Files.newOutputStream(copy.path())) {
                if (attached.getBody() instanceof SingleBody single) {
                    single.writeTo(out);
                } else if (attached.getBody() instanceof Message message) {
                    new DefaultMessageWriter().writeMessage(message, out);
                }
            }
            members.read(new InputFile(copy.path(), name), sink);
        }
    }

    private static String nameOf(Entity attached, int number) {
        String name = attached.getFilename();
        if (attached.getBody() instanceof Message) {
            return (name == null
                            ? "message " + number
                            : MESSAGE_ENDING.matcher(name).replaceFirst("")) + ".eml";
        }
        return name == null || name.isBlank() ? "attachment " + number : name;
    }

    /** What a message is made of: the text in the best of its forms, and the files. */
    private static final class Parts {

        final List<Entity> attached = new ArrayList<>();
        private final List<Entity> plain = new ArrayList<>();
        private final List<Entity> html = new ArrayList<>();

        void collect(Entity part, int depth) throws UnreadableException {
            if (depth > DEEPEST) {
                throw new UnreadableException("an e-mail with parts in parts without end; not read", null);
            }
            String type = String.valueOf(part.getMimeType()).toLowerCase(Locale.ROOT);
            boolean isFile = part.getFilename() != null || "attachment".equals(part.getDispositionType());
            if (part.getBody() instanceof Multipart multipart) {
                for (Entity inner : multipart.getBodyParts()) {
                    collect(inner, depth + 1);
                }
            } else if (part.getBody() instanceof Message) {
                attached.add(part);
            } else if (type.equals("text/plain") && !isFile) {
                plain.add(part);
            } else if (type.equals("text/html") && !isFile) {
                html.add(part);
            } else if (isFile && !type.startsWith("image/") && !NO_ARTICLES.contains(type)) {
                attached.add(part);
            }
        }

        /** Of the plain text, or of the page where there is none. */
        List<TextBlock> blocks() throws IOException {
            List<TextBlock> blocks = new ArrayList<>();
            for (Entity part : plain) {
                // What is quoted of an earlier letter has its sign of quotation at each line.
                blocks.addAll(PlainText.blocks(QUOTED.matcher(text(part)).replaceAll("")));
            }
            if (blocks.isEmpty()) {
                for (Entity part : html) {
                    blocks.addAll(
                            HtmlBlocks.withoutMenus(Jsoup.parse(text(part)).body()));
                }
            }
            return blocks;
        }

        private static String text(Entity part) throws IOException {
            SingleBody body = (SingleBody) part.getBody();
            Charset charset = charset(part);
            try (Reader reader = new InputStreamReader(body.getInputStream(), charset)) {
                java.io.StringWriter text = new java.io.StringWriter();
                reader.transferTo(text);
                return text.toString();
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }

        private static Charset charset(Entity part) {
            try {
                String name = part.getCharset();
                return name == null || name.equalsIgnoreCase("us-ascii")
                        ? java.nio.charset.StandardCharsets.UTF_8
                        : Charset.forName(name);
            } catch (IllegalArgumentException e) {
                return java.nio.charset.StandardCharsets.UTF_8;
            }
        }
    }
}
