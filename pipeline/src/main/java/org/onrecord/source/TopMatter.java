package org.onrecord.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.record.Article.BlockKind;

/** The lines between headline and text: who wrote it, when it was published, where it was taken from. */
final class TopMatter {

    /** Lines further down are text. */
    private static final int MOST_BLOCKS = 6;

    private static final int LONGEST_LINE = 160;
    private static final Pattern DATE_LABEL = Pattern.compile(
            "(?:(?:first |originally )?(?:published|posted|date|updated|last updated|created)(?: on| at)?:?\\s+)?(?<date>.+)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SOURCE = Pattern.compile(
            "(?:original )?(?:source|url|link):?\\s+<?(?<url>https?://[^\\s>]+)>?", Pattern.CASE_INSENSITIVE);
    private static final Pattern PARTS = Pattern.compile("\\s+[|•·–—]\\s+|\\s*[|•]\\s*");
    private static final Pattern NAMES_THEN_DATE = Pattern.compile(
            "(?<names>by\\b[^\\d]*?)[,;]?\\s+(?<date>(?:\\p{L}+\\.?,?\\s+)?\\p{L}+\\.?\\s+\\d{1,2},?\\s+\\d{4}.*"
                    + "|\\d{1,2}\\s+\\p{L}+\\s+\\d{4}.*)",
            Pattern.CASE_INSENSITIVE);

    private TopMatter() {}

    /**
     * Fills in the metadata.
     *
     * @return the blocks without such lines
     */
    static List<TextBlock> take(List<TextBlock> blocks, ArticleMetadata metadata) {
        List<TextBlock> kept = new ArrayList<>(blocks);
        int at = 0;
        for (int seen = 0; seen < MOST_BLOCKS && at < kept.size(); seen++) {
            TextBlock block = kept.get(at);
            if (block.isRule() || block.is(BlockKind.HEADING) && !isMatter(block.text())) {
                at++;
                continue;
            }
            List<String> rest = new ArrayList<>(block.text().lines().toList());
            while (!rest.isEmpty() && takeLine(rest.get(0).strip(), metadata)) {
                rest.remove(0);
            }
            if (rest.isEmpty()) {
                kept.remove(at);
            } else {
                kept.set(at, new TextBlock(block.kind(), block.level(), String.join("\n", rest), block.links()));
                at++;
            }
        }
        return kept.stream().allMatch(TextBlock::isRule) ? blocks : kept;
    }

    /** Whether all lines of a paragraph are such. */
    static boolean isMatter(String paragraph) {
        ArticleMetadata unused = new ArticleMetadata();
        return paragraph.lines().allMatch(line -> takeLine(line.strip(), unused));
    }

    private static boolean takeLine(String line, ArticleMetadata metadata) {
        if (line.isEmpty() || line.length() > LONGEST_LINE) {
            return line.isEmpty();
        }
        Matcher namesThenDate = NAMES_THEN_DATE.matcher(line);
        if (namesThenDate.matches()
                && takeParts(List.of(namesThenDate.group("names"), namesThenDate.group("date")), metadata)) {
            return true;
        }
        return takeParts(List.of(PARTS.split(line)), metadata);
    }

    /** Takes all parts or none. */
    private static boolean takeParts(List<String> parts, ArticleMetadata metadata) {
        for (String part : parts) {
            if (Bylines.parse(part) == null
                    && date(part) == null
                    && !SOURCE.matcher(part.strip()).matches()) {
                return false;
            }
        }
        for (String part : parts) {
            metadata.offerByline(Bylines.parse(part));
            metadata.offerPublishedOn(date(part));
            Matcher source = SOURCE.matcher(part.strip());
            metadata.offerSourceUrl(source.matches() ? source.group("url") : null);
        }
        return true;
    }

    private static String date(String part) {
        Matcher date = DATE_LABEL.matcher(part.strip());
        return date.matches() ? PublicationDate.parse(date.group("date")) : null;
    }
}
