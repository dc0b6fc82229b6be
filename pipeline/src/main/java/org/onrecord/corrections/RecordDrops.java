package org.onrecord.corrections;

import static org.onrecord.record.Mention.RefTable.PLACES;

import org.onrecord.record.Mention;
import org.onrecord.record.Place;

/** Leaves out the records of an article that an editor dropped. Stateless. */
final class RecordDrops {

    private RecordDrops() {}

    /** Whether there was such a record. */
    static boolean apply(Correction drop, ArticleDraft article) {
        if (drop.dropsPlace()) {
            boolean any = article.places.remove(drop.id()) != null;
            return article.mentions.removeIf(
                            m -> m.table() == PLACES && m.refId().equals(drop.id()))
                    || any;
        }
        return switch (RecordId.parse(drop.id()).letter()) {
            case 'q' -> dropQuote(drop, article);
            case 'd' ->
                article.dates.removeIf(d -> d.dateId().equals(drop.id()) && Wording.holds(d.text(), drop.text()));
            case 'm' ->
                article.demands.removeIf(d -> d.demandId().equals(drop.id()) && Wording.holds(d.demand(), drop.text()));
            default -> dropMention(drop, article);
        };
    }

    private static boolean dropQuote(Correction drop, ArticleDraft article) {
        boolean any =
                article.quotes.removeIf(q -> q.quoteId().equals(drop.id()) && Wording.holds(q.text(), drop.text()));
        if (any) {
            article.demands.replaceAll(d -> d.quoteIds().contains(drop.id())
                    ? d.withQuoteIds(d.quoteIds().stream()
                            .filter(id -> !id.equals(drop.id()))
                            .toList())
                    : d);
        }
        return any;
    }

    private static boolean dropMention(Correction drop, ArticleDraft article) {
        for (Mention mention : article.mentions) {
            if (mention.mentionId().equals(drop.id()) && Wording.holds(mention.text(), drop.text())) {
                article.mentions.remove(mention);
                Place place = mention.table() == PLACES ? article.places.remove(mention.refId()) : null;
                if (place != null && place.mentionCount() > 1) {
                    article.places.put(place.placeId(), place.counted(place.mentionCount() - 1, place.confidence()));
                }
                return true;
            }
        }
        return false;
    }
}
