package org.onrecord.extract;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.extract.attribution.AdverbialAttributions;
import org.onrecord.extract.attribution.AdverbialMerger;
import org.onrecord.extract.attribution.AttributionFilter;
import org.onrecord.extract.attribution.AttributionModel;
import org.onrecord.extract.attribution.AttributionParts;
import org.onrecord.extract.attribution.AttributionReading;
import org.onrecord.extract.attribution.ContentCandidate;
import org.onrecord.extract.attribution.ContentChooser;
import org.onrecord.extract.attribution.SourceChooser;
import org.onrecord.extract.attribution.TokenTable;
import org.onrecord.language.AnnotatedArticle;

/**
 * Finds who is reported to have said, thought or wanted what, with models learnt from annotated news: cue
 * classifier, then a choice among candidate contents for the whole article, then the source (after Pareti et
 * al. 2013), each by features of words and syntax together with what an encoder network makes of the same
 * words. Thread-safe; the models load on first use.
 */
public final class AttributionFinder {

    private AttributionFinder() {}

    /** In text order; contents do not overlap. */
    public static List<Attribution> find(AnnotatedArticle article) {
        return find(article, AttributionModel.shared());
    }

    /** The same with another model. */
    public static List<Attribution> find(AnnotatedArticle article, AttributionModel model) {
        TokenTable table = new TokenTable(article);
        List<Attribution> found = new ArrayList<>();
        AttributionReading reading = AttributionReading.of(article.reading());
        for (ContentCandidate content : ContentChooser.choose(table, model, reading)) {
            found.add(AttributionParts.of(table, content, SourceChooser.phrase(table, content, model, reading)));
        }
        return AdverbialMerger.merge(AttributionFilter.filter(table, found), AdverbialAttributions.of(table));
    }
}
