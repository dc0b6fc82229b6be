package org.onrecord.extract.demands;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.record.Article.Block;
import org.onrecord.record.Article.BlockKind;
import org.onrecord.record.CodePoints;
import org.onrecord.record.Span;
import org.onrecord.words.WordList;

/**
 * The skeleton of an explainer: numbered items ("1. X wants …") and, in them, labelled parts ("X's
 * reasoning: …", "Y's counter: …"). Immutable; one per article.
 */
final class ExplainerParts {

    /**
     * @param number as written
     * @param firstBlock index of the block that announces the item
     * @param endBlock index of the first block after it
     */
    record Item(int number, int firstBlock, int endBlock) {

        boolean holds(int block) {
            return firstBlock <= block && block < endBlock;
        }
    }

    /**
     * @param kind reasoning|response
     * @param holder words before the label's "'s", null where it has none
     * @param text the labelled words, without the label, to the end of its last paragraph
     */
    record Part(String kind, Span holder, int firstBlock, int endBlock, Span text) {

        boolean holds(int block) {
            return firstBlock <= block && block < endBlock;
        }
    }

    private static final Pattern NUMBER =
            Pattern.compile("^\\W{0,4}(?:(?i:demand|no\\.?|number)\\s+)?(\\d{1,2})[.):]\\s+\\S");
    private static final Pattern LABEL = Pattern.compile("^\\s*([^:.!?\\n]{2,60}):");
    private static final Pattern HOLDER = Pattern.compile("^\\s*(.+?)(?:['’]s|(?<=s)['’])\\s+\\S+.*");
    private static final int MOST_LABEL_WORDS = 7;
    private static final Map<String, String> LABELS = WordList.rows("extract/demands/explainer-labels.tsv").stream()
            .collect(Collectors.toMap(row -> row[1], row -> row[0]));

    private final List<Block> blocks;
    private final CodePoints codePoints;
    private final List<Item> items = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();

    ExplainerParts(AnnotatedArticle article) {
        this.blocks = article.article().blocks();
        this.codePoints = article.codePoints();
        for (int i = 0; i < blocks.size(); i++) {
            addItem(i);
        }
        for (int i = 0; i < blocks.size(); i++) {
            addPart(i);
        }
    }

    List<Item> items() {
        return List.copyOf(items);
    }

    /** The labelled part that a block belongs to, or null. */
    Part partAt(int block) {
        return parts.stream().filter(part -> part.holds(block)).findFirst().orElse(null);
    }

    /** The first part of a kind within an item, or null. */
    Part partOf(Item item, String kind) {
        return parts.stream()
                .filter(part -> part.kind().equals(kind) && item.holds(part.firstBlock()))
                .findFirst()
                .orElse(null);
    }

    private String text(int block) {
        return codePoints.slice(blocks.get(block).span());
    }

    private void addItem(int block) {
        Integer number = numberOf(block);
        if (number == null) {
            return;
        }
        boolean heading = blocks.get(block).kind() == BlockKind.HEADING;
        int end = block + 1;
        while (end < blocks.size() && numberOf(end) == null && !closes(block, end, heading)) {
            end++;
        }
        items.add(new Item(number, block, end));
    }

    private Integer numberOf(int block) {
        Matcher matcher = NUMBER.matcher(text(block));
        return matcher.find() ? Integer.valueOf(matcher.group(1)) : null;
    }

    /** A heading of the same or a higher level ends an item; any heading ends one that is a mere paragraph. */
    private boolean closes(int item, int block, boolean itemIsHeading) {
        Block at = blocks.get(block);
        if (at.kind() != BlockKind.HEADING || kindOf(labelOf(block)) != null) {
            return false;
        }
        return !itemIsHeading || at.level() <= blocks.get(item).level();
    }

    /** The words before a colon, or a whole short heading; null where there is no label. */
    private String labelOf(int block) {
        String text = text(block);
        Matcher matcher = LABEL.matcher(text);
        String label = matcher.find() ? matcher.group(1) : blocks.get(block).kind() == BlockKind.HEADING ? text : null;
        return label == null || label.strip().split("\\s+").length > MOST_LABEL_WORDS ? null : label;
    }

    private static String kindOf(String label) {
        if (label == null) {
            return null;
        }
        String kind = null;
        for (String word : label.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
            kind = LABELS.getOrDefault(word, kind);
        }
        return kind;
    }

    private void addPart(int block) {
        String label = labelOf(block);
        String kind = numberOf(block) == null ? kindOf(label) : null;
        if (kind == null) {
            return;
        }
        Span whole = blocks.get(block).span();
        String text = text(block);
        int colon = text.indexOf(':');
        int bodyStart = colon >= 0 && colon <= label.length() + 4 ? colon + 1 : text.length();
        while (bodyStart < text.length() && Character.isWhitespace(text.charAt(bodyStart))) {
            bodyStart++;
        }
        int start = whole.start() + text.codePointCount(0, bodyStart);
        int end = endOfPart(block, bodyStart < text.length());
        int textEnd = blocks.get(end - 1).span().end();
        if (start >= whole.end() && end == block + 1) {
            return;
        }
        int from = start < whole.end() ? start : blocks.get(block + 1).span().start();
        parts.add(new Part(kind, holder(label, text, whole.start()), block, end, new Span(from, textEnd)));
    }

    private int endOfPart(int block, boolean hasOwnText) {
        Item item = items.stream()
                .filter(candidate -> candidate.holds(block))
                .findFirst()
                .orElse(null);
        int limit = item == null ? Math.min(blocks.size(), block + 2) : item.endBlock();
        boolean lastItem = item != null && item.endBlock() == blocks.size();
        int most = lastItem ? Math.max(2, longestPart()) : Integer.MAX_VALUE;
        int end = block + 1;
        while (end < limit
                && blocks.get(end).kind() != BlockKind.HEADING
                && kindOf(labelOf(end)) == null
                && end - block < most + (hasOwnText ? 0 : 1)) {
            end++;
        }
        return end;
    }

    /** What follows the last item's last part may belong to the article's end: no longer than elsewhere. */
    private int longestPart() {
        return parts.stream()
                .mapToInt(part -> part.endBlock() - part.firstBlock())
                .max()
                .orElse(0);
    }

    private Span holder(String label, String text, int blockStart) {
        Matcher matcher = HOLDER.matcher(label);
        if (!matcher.matches()) {
            return null;
        }
        int from = text.indexOf(label) + matcher.start(1);
        int start = blockStart + text.codePointCount(0, from);
        int length = matcher.group(1).codePointCount(0, matcher.group(1).length());
        return length == 0 ? null : new Span(start, start + length);
    }
}
