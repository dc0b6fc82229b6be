package org.onrecord.extract;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.extract.attribution.AdverbialAttributions;
import org.onrecord.extract.attribution.AdverbialMerger;
import org.onrecord.extract.attribution.AttributionFilter;
import org.onrecord.extract.attribution.AttributionParts;
import org.onrecord.extract.attribution.AttributionReading;
import org.onrecord.extract.attribution.ContentCandidate;
import org.onrecord.extract.attribution.ReadStatements;
import org.onrecord.extract.attribution.SourceChooser;
import org.onrecord.extract.attribution.TokenTable;
import org.onrecord.language.AnnotatedArticle;

/**
 * Finds who is reported to have said, thought or wanted what: cue, content and source as the reader tells them, brought to
 * the form that tables have by convention. Thread-safe.
 */
public final class AttributionFinder {

    private AttributionFinder() {}

    /** In text order; a content may lie in another. */
    public static List<Attribution> find(AnnotatedArticle article) {
        TokenTable table = new TokenTable(article);
        List<Attribution> found = new ArrayList<>();
        AttributionReading reading = AttributionReading.of(article.reading());
        for (ContentCandidate content : ReadStatements.choose(table, reading)) {
            found.add(AttributionParts.of(table, content, SourceChooser.phrase(table, content, reading)));
        }
        return AdverbialMerger.merge(AttributionFilter.filter(table, found), AdverbialAttributions.of(table));
    }
}
