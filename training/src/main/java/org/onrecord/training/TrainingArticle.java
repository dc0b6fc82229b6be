package org.onrecord.training;

import java.util.List;
import org.onrecord.extract.attribution.Features;
import org.onrecord.extract.attribution.TokenTable;

/**
 * An article to learn from.
 *
 * @param id decides the part of the data that it falls into, so that the split is the same each time
 */
record TrainingArticle(String id, TokenTable table, List<GoldAttribution> gold) {

    /** Which of so many equal parts the article belongs to. */
    int part(int parts) {
        return Math.floorMod(Features.mix(id.hashCode()), parts);
    }
}
