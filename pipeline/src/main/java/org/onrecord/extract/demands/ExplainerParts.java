package org.onrecord.extract.demands;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.record.Article.Block;
import org.onrecord.record.Article.BlockKind;
import org.onrecord.record.CodePoints;
import org.onrecord.record.Span;

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
     * @param holder whose words they are, null where the label does not tell
     * @param text the labelled words, without the label, to the end of its last paragraph
     */
    record Part(ExplainerLabel.Kind kind, Span holder, int firstBlock, int endBlock, Span text) {

        boolean holds(int block) {
            return firstBlock <= block && block < endBlock;
        }
    }

    private static final Pattern NUMBER =
            Pattern.compile("^\\W{0,4}(?:(?i:" + ExplainerLabel.ITEM_WORDS + ")\\s+)?(\\d{1,2})[.):]\\s+\\S");
    /** What stands before a colon, with no full stop but an initial's: "U.S. response". */
    private static final Pattern LABEL = Pattern.compile("^\\s*((?:[^:.!?\\n]|(?<=(?<!\\p{L})\\p{Lu})\\.){2,60}):");

    private static final int MOST_LABEL_WORDS = 7;

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

    /**
     * The part of an item that gives a reason or an answer: one that is labelled so, else a statement of the one whose
     * part that is.
     *
     * @param isDemander whether words mean whoever demands
     * @return null where the item has none
     */
    Part partOf(Item item, ExplainerLabel.Kind kind, Predicate<Span> isDemander) {
        return partOf(item, part -> part.kind() == kind)
                .or(() -> partOf(
                        item,
                        part -> part.kind() == ExplainerLabel.Kind.STATEMENT
                                && (kind == ExplainerLabel.Kind.REASONING) == isDemander.test(part.holder())))
                .orElse(null);
    }

    private Optional<Part> partOf(Item item, Predicate<Part> fits) {
        return parts.stream()
                .filter(part -> item.holds(part.firstBlock()) && fits.test(part))
                .findFirst();
    }

    boolean haveSameWords(Span one, Span other) {
        return one != null && other != null && codePoints.slice(one).equalsIgnoreCase(codePoints.slice(other));
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
        if (at.kind() != BlockKind.HEADING || labelAt(block) != null) {
            return false;
        }
        return !itemIsHeading || at.level() <= blocks.get(item).level();
    }

    /** What the words before a colon, or a whole short heading, announce; null where nothing. */
    private ExplainerLabel labelAt(int block) {
        String text = text(block);
        Matcher matcher = LABEL.matcher(text);
        boolean heading = blocks.get(block).kind() == BlockKind.HEADING;
        String label = matcher.find() ? matcher.group(1) : heading ? text : "";
        return label.strip().split("\\s+").length > MOST_LABEL_WORDS ? null : ExplainerLabel.parse(label);
    }

    private void addPart(int block) {
        ExplainerLabel label = numberOf(block) == null ? labelAt(block) : null;
        if (label == null) {
            return;
        }
        Span whole = blocks.get(block).span();
        String text = text(block);
        Matcher colon = LABEL.matcher(text);
        int bodyStart = colon.find() ? colon.end() : text.length();
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
        Span holder = spanOf(label.holder(), text, whole.start());
        parts.add(new Part(label.kind(), holder, block, end, new Span(from, textEnd)));
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
                && labelAt(end) == null
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

    private static Span spanOf(String words, String text, int blockStart) {
        int at = words == null ? -1 : text.indexOf(words);
        if (at < 0) {
            return null;
        }
        int start = blockStart + text.codePointCount(0, at);
        return new Span(start, start + words.codePointCount(0, words.length()));
    }
}
