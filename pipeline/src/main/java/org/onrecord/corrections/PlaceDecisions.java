package org.onrecord.corrections;

import static org.onrecord.record.Mention.RefTable.PLACES;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.extract.PlaceRows;
import org.onrecord.record.Mention;
import org.onrecord.record.Place;
import org.onrecord.resolve.places.GazetteerPlace;

/** Puts the place that an editor chose where the article's words were taken for another. Stateless. */
final class PlaceDecisions {

    private PlaceDecisions() {}

    /** Whether the article has such a place. */
    static boolean apply(Correction decision, ArticleDraft article) {
        GazetteerPlace chosen = GeoNamesId.place(decision.value());
        boolean byId = Correction.isPlaceId(decision.id());
        String key = Wording.key(decision.id());
        Set<String> meant = new TreeSet<>();
        for (Place place : article.places.values()) {
            if (byId ? place.placeId().equals(decision.id()) : Wording.same(place.name(), key)) {
                meant.add(place.placeId());
            }
        }
        List<Mention> moved = new ArrayList<>();
        for (Mention mention : article.mentions) {
            if (mention.table() == PLACES
                    && (meant.contains(mention.refId()) || !byId && Wording.same(mention.text(), key))) {
                moved.add(mention);
            }
        }
        if (meant.isEmpty() && moved.isEmpty()) {
            return false;
        }
        moved.forEach(mention -> takeOne(article, mention.refId()));
        meant.forEach(article.places::remove);
        article.mentions.replaceAll(mention -> moved.contains(mention) ? mention.withRefId(chosen.placeId()) : mention);
        Place sure = PlaceRows.row(chosen, moved.size(), 1);
        article.places.merge(chosen.placeId(), sure, PlaceDecisions::sum);
        return true;
    }

    private static void takeOne(ArticleDraft article, String placeId) {
        article.places.computeIfPresent(
                placeId,
                (id, place) ->
                        place.mentionCount() > 1 ? place.counted(place.mentionCount() - 1, place.confidence()) : null);
    }

    private static Place sum(Place known, Place more) {
        int mentions = known.mentionCount() + more.mentionCount();
        double confidence = mentions == 0
                ? 1
                : (known.confidence() * known.mentionCount() + more.confidence() * more.mentionCount()) / mentions;
        return known.counted(mentions, confidence);
    }
}
