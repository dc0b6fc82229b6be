package org.onrecord.source;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.words.WordList;

/** The lines after the text: source, credits, copyright, invitations to read on. */
final class BottomMatter {

    private static final Pattern LAST_MARK = Pattern.compile("[.,;]$");
    private static final List<Pattern> FOOTERS = WordList.patterns("source/footers.txt");
    private static final List<Pattern> CREDITS = WordList.patterns("source/credits.txt");
    private static final Pattern SOURCE = Pattern.compile(
            "<?https?://\\S+|(?:original )?source\\b.*|(?:originally|first) (?:published|posted).*|read (?:more|the)\\b.*"
                    + "|(?:this|the) (?:article|story|post|piece|report) .*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\")\\]]+");

    private BottomMatter() {}

    /**
     * Fills in the metadata.
     *
     * @return the blocks without such lines at their end; all of them where nothing else would be left
     */
    static List<TextBlock> cut(List<TextBlock> blocks, ArticleMetadata metadata) {
        int end = blocks.size();
        while (end > 0 && isFooter(blocks.get(end - 1))) {
            end--;
        }
        if (end == 0) {
            return blocks;
        }
        for (TextBlock block : blocks.subList(end, blocks.size())) {
            read(block, metadata);
        }
        return blocks.subList(0, end);
    }

    private static boolean isFooter(TextBlock block) {
        String line = CleanText.line(block.text());
        return block.isRule()
                || FOOTERS.stream().anyMatch(footer -> footer.matcher(line).matches())
                || CREDITS.stream().anyMatch(credit -> credit.matcher(line).matches());
    }

    private static void read(TextBlock block, ArticleMetadata metadata) {
        String line = CleanText.line(block.text());
        if (SOURCE.matcher(line).matches()) {
            Matcher address = ADDRESS.matcher(line);
            metadata.offerSourceUrl(
                    address.find() ? LAST_MARK.matcher(address.group()).replaceAll("") : null);
            block.links().forEach(metadata::offerSourceUrl);
        }
        for (Pattern credit : CREDITS) {
            Matcher names = credit.matcher(line);
            if (names.matches() && credit.pattern().contains("?<names>")) {
                metadata.offerByline(names.group("names"));
                return;
            }
        }
    }
}
