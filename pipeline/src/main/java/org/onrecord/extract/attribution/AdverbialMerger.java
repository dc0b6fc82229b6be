package org.onrecord.extract.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.onrecord.extract.Attribution;

/**
 * Adds attributions by adverbials to the model's, so that contents do not overlap: a sure statement of
 * another speaker stays, whether it holds the adverbial or is what the adverbial's source told of it. Stateless.
 */
public final class AdverbialMerger {

    private static final double SURE = 0.6;

    private AdverbialMerger() {}

    /** @return all that was kept, in text order of the contents */
    public static List<Attribution> merge(List<Attribution> model, List<Attribution> adverbials) {
        List<Attribution> kept = new ArrayList<>(model);
        for (Attribution adverbial : adverbials) {
            List<Attribution> rivals = kept.stream()
                    .filter(a -> a.content().overlaps(adverbial.content()))
                    .toList();
            if (rivals.stream().noneMatch(rival -> rival.score() >= SURE)) {
                kept.removeAll(rivals);
                kept.add(adverbial);
            }
        }
        kept.sort(Comparator.comparing(Attribution::content));
        return kept;
    }
}
