package org.onrecord.language;

import edu.stanford.nlp.process.Morphology;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.record.Article.BlockKind;

/** Reads CoNLL-U lines and sentences in {@link Conllu}'s short form. One per text. */
final class ConlluReader {

    private static final List<String> COLUMNS =
            List.of("ID", "FORM", "LEMMA", "UPOS", "XPOS", "FEATS", "HEAD", "DEPREL", "DEPS", "MISC");
    private static final Pattern ARC = Pattern.compile("(\\d+):([a-z:]+)");
    private static final Map<String, String> TAGS = new HashMap<>();

    static {
        tag(".", ".", "!", "?");
        tag(":", ":", ";", "—", "–", "...");
        tag(",", ",");
        tag("HYPH", "-");
        tag("-LRB-", "(");
        tag("-RRB-", ")");
        tag("``", "“", "‘");
        tag("''", "”");
        tag("DT", "the", "a", "an");
        tag("CC", "and", "or", "but");
        tag("IN", "of", "in", "on", "at", "from", "with", "for", "by");
        tag("TO", "to");
    }

    private static void tag(String tag, String... words) {
        List.of(words).forEach(word -> TAGS.put(word, tag));
    }

    /**
     * @param head ID of the governor, 0 for the root, -1 where the line has none
     * @param spaced whether a blank follows
     */
    record Word(String form, String lemma, String tag, int head, String relation, String ner, boolean spaced) {}

    /**
     * @param text as {@code # text =} has it, null where it is made of the forms
     */
    record Line(List<Word> words, String text) {}

    record Block(BlockKind kind, List<Line> sentences) {}

    private final List<Block> blocks = new ArrayList<>();
    private List<String> columns = COLUMNS;
    private List<Word> words = new ArrayList<>();
    private String text;
    /** Up to this word, those of a multiword token stand without blanks. */
    private int gluedBefore;

    private ConlluReader() {}

    static List<Block> read(String lines) {
        ConlluReader reader = new ConlluReader();
        lines.lines().map(String::strip).forEach(reader::take);
        reader.endSentence();
        return reader.blocks.stream()
                .filter(block -> !block.sentences().isEmpty())
                .toList();
    }

    private void take(String line) {
        if (line.isEmpty()) {
            endSentence();
        } else if (line.startsWith("#")) {
            comment(line.substring(1).strip());
        } else if (line.indexOf('\t') >= 0) {
            word(line.split("\t"));
        } else if (columns != COLUMNS) {
            word(line.split(" +"));
        } else {
            shortForm(line.split("\\s+"));
            endSentence();
        }
    }

    private void endSentence() {
        if (!words.isEmpty()) {
            if (blocks.isEmpty()) {
                blocks.add(new Block(BlockKind.PARAGRAPH, new ArrayList<>()));
            }
            blocks.get(blocks.size() - 1).sentences().add(new Line(words, text));
        }
        words = new ArrayList<>();
        text = null;
        gluedBefore = 0;
    }

    private void comment(String comment) {
        String value = comment.substring(comment.indexOf('=') + 1).strip();
        if (comment.startsWith("newpar")) {
            endSentence();
            BlockKind kind = value.equals("heading")
                    ? BlockKind.HEADING
                    : value.equals("item") ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH;
            blocks.add(new Block(kind, new ArrayList<>()));
        } else if (comment.startsWith("text =")) {
            text = value;
        } else if (comment.startsWith("global.columns")) {
            columns = List.of(value.split("\\s+"));
        }
    }

    private void word(String[] cells) {
        String id = cell(cells, "ID");
        if (id != null && id.contains("-")) {
            gluedBefore = Integer.parseInt(id.substring(id.indexOf('-') + 1));
        }
        if (id != null && !id.matches("\\d+")) {
            return;
        }
        List<String> misc = List.of(orElse(cell(cells, "MISC"), "").split("\\|"));
        String ner = misc.stream()
                .filter(entry -> entry.startsWith("Name="))
                .map(entry -> entry.substring("Name=".length()))
                .findFirst()
                .orElse("O");
        boolean spaced = !misc.contains("SpaceAfter=No") && words.size() + 1 >= gluedBefore;
        String head = cell(cells, "HEAD");
        add(
                cell(cells, "FORM"),
                cell(cells, "LEMMA"),
                cell(cells, "XPOS"),
                head == null ? -1 : Integer.parseInt(head),
                cell(cells, "DEPREL"),
                ner,
                spaced);
    }

    /** Null for a column that the line leaves out. */
    private String cell(String[] cells, String column) {
        int at = columns.indexOf(column);
        boolean form = column.equals("FORM") && at >= 0 && at < cells.length;
        return at < 0 || at >= cells.length || cells[at].equals("_") && !form ? null : cells[at];
    }

    private void shortForm(String[] tokens) {
        for (int i = 0; i < tokens.length; i++) {
            String[] parts = tokens[i].split("/");
            String form = parts[0];
            String tag = null;
            String ner = "O";
            int head = -1;
            String relation = null;
            for (String part : Arrays.asList(parts).subList(1, parts.length)) {
                Matcher arc = ARC.matcher(part);
                if (arc.matches()) {
                    head = Integer.parseInt(arc.group(1));
                    relation = arc.group(2);
                } else if (part.matches("PERSON|ORGANIZATION|LOCATION")) {
                    ner = part;
                } else {
                    tag = part;
                }
            }
            String next = i + 1 < tokens.length ? tokens[i + 1].split("/")[0] : "";
            add(form, null, tag, head, relation, ner, isSpaced(form, tag, next));
        }
    }

    /** As in print: no blank before a comma or behind an opening bracket. */
    private static boolean isSpaced(String form, String tag, String next) {
        boolean opens = form.matches("[(\\[“‘$€£]") || form.equals("-") && tag == null;
        boolean closes = next.matches("[-.,;:?!%)\\]”]|['’](?:s|d|ll|re|ve|m)?|n['’]t");
        return !opens && !closes;
    }

    private void add(String form, String lemma, String tag, int head, String relation, String ner, boolean spaced) {
        String pos = tag != null
                ? tag
                : TAGS.getOrDefault(form.toLowerCase(Locale.ROOT), form.matches("[\\d.,]+") ? "CD" : "NN");
        words.add(new Word(
                form,
                orElse(lemma, Morphology.lemmaStatic(form, pos)),
                pos,
                head,
                orElse(relation, "dep"),
                ner,
                spaced));
    }

    private static String orElse(String value, String other) {
        return value == null ? other : value;
    }
}
