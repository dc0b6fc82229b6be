package org.onrecord.training;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.evaluate.GoldArticle;
import org.onrecord.extract.attribution.TokenTable;

/** Reads an article's annotated attributions, with their cues, as token numbers. Stateless. */
final class GoldAttributions {

    private GoldAttributions() {}

    /** In the order of the annotation. */
    static List<GoldAttribution> read(GoldArticle gold, TokenTable table) {
        GoldAlignment alignment =
                new GoldAlignment(gold.goldText(), gold.article().text());
        List<GoldAttribution> attributions = new ArrayList<>();
        for (JsonNode quote : gold.gold().path("quotes")) {
            int[] content = tokens(table, alignment, quote, "start", "end");
            int[] cue = tokens(table, alignment, quote, "cue_start", "cue_end");
            int[] source = tokens(table, alignment, quote, "speaker_start", "speaker_end");
            if (content[0] >= 0) {
                attributions.add(
                        GoldAttribution.of(table, cue[0], cue[1], content[0], content[1], source[0], source[1]));
            }
        }
        return attributions;
    }

    /** First and last token of a gold span; -1 and -2 where there is none. */
    private static int[] tokens(TokenTable t, GoldAlignment alignment, JsonNode node, String start, String end) {
        if (!node.path(start).isInt()
                || node.path(end).asInt() <= node.path(start).asInt()) {
            return new int[] {-1, -2};
        }
        int first = t.firstTokenEndingAfter(alignment.start(node.path(start).asInt()));
        int last = t.firstTokenEndingAfter(alignment.end(node.path(end).asInt()) - 1);
        return first >= t.size()
                ? new int[] {-1, -2}
                : new int[] {first, Math.min(Math.max(first, last), t.size() - 1)};
    }
}
