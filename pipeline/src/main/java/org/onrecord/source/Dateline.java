package org.onrecord.source;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.record.Article.BlockKind;
import org.onrecord.words.WordList;

/**
 * The place that opens a news report: "MOSCOW — ", "KYIV, Ukraine (AP) - ", "Nairobi, Kenya (AFP) – ",
 * "GENEVA, Jan. 5 /PRNewswire/ -- ". Stays in the text.
 */
final class Dateline {

    private static final Pattern WITH_DIGIT = Pattern.compile(".*\\d.*");
    /** A headline or a summary may stand before it. */
    private static final int MOST_PARAGRAPHS = 3;

    private static final String DASH = "(?:\\s*[—–―_]|\\s*--|\\s+-\\s|\\s*-\\s)";
    private static final String AGENCY = "(?:\\s*\\([^()]{2,30}\\)|\\s*/[\\w .&-]+/)";
    private static final String CAPITAL_WORD = "(?:\\p{Lu}[\\p{Lu}'’-]*[\\p{Lu}.](?<!['’]S))";
    private static final String CAPITALS = CAPITAL_WORD + "(?:[ /]" + CAPITAL_WORD + "){0,3}";
    private static final String WORDS = "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,3}";
    private static final String MORE = "(?<more>(?:,\\s*[\\p{L}\\d.'’ -]{2,30}?){0,3})";
    private static final Pattern IN_CAPITALS =
            Pattern.compile("(?<place>" + CAPITALS + ")" + MORE + AGENCY + "?" + DASH + ".*", Pattern.DOTALL);
    private static final Pattern WITH_AGENCY =
            Pattern.compile("(?<place>" + WORDS + ")" + MORE + AGENCY + DASH + ".*", Pattern.DOTALL);
    private static final Set<String> NOT_PLACES = WordList.words("source/not-datelines.txt");

    private Dateline() {}

    /** The place as it is written, with the country or state after it where one is; null without a dateline. */
    static String find(List<TextBlock> blocks) {
        return blocks.stream()
                .filter(block -> block.is(BlockKind.PARAGRAPH))
                .limit(MOST_PARAGRAPHS)
                .map(block -> of(CleanText.line(block.text())))
                .filter(dateline -> dateline != null)
                .findFirst()
                .orElse(null);
    }

    private static String of(String paragraph) {
        Matcher dateline = IN_CAPITALS.matcher(paragraph);
        if (!dateline.matches()) {
            dateline = WITH_AGENCY.matcher(paragraph);
            if (!dateline.matches()) {
                return null;
            }
        }
        String place = dateline.group("place");
        if (NOT_PLACES.contains(place)) {
            return null;
        }
        StringBuilder whole = new StringBuilder(place);
        for (String part : dateline.group("more").split(",")) {
            if (!part.isBlank()
                    && Character.isUpperCase(part.strip().codePointAt(0))
                    && !WITH_DIGIT.matcher(part).matches()) {
                whole.append(", ").append(part.strip());
            }
        }
        return whole.toString();
    }
}
