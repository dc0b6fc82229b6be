package org.onrecord.extract;

import java.util.List;
import org.onrecord.record.DateMention;
import org.onrecord.record.Demand;
import org.onrecord.record.Document;
import org.onrecord.record.Mention;
import org.onrecord.record.Place;
import org.onrecord.record.Quote;
import org.onrecord.resolve.cast.LocalActor;

/**
 * All that was taken from one article. Ids of actors are the article's own (see {@link LocalActor}) until
 * the run has brought actors together. Lists are in text order. Immutable.
 *
 * @param text exactly what was annotated
 * @param places the distinct places of the article, counted in it alone
 */
public record ArticleRecords(
        Document document,
        String text,
        List<LocalActor> actors,
        List<Quote> quotes,
        List<DateMention> dates,
        List<Place> places,
        List<Demand> demands,
        List<Mention> mentions) {

    public ArticleRecords {
        actors = List.copyOf(actors);
        quotes = List.copyOf(quotes);
        dates = List.copyOf(dates);
        places = List.copyOf(places);
        demands = List.copyOf(demands);
        mentions = List.copyOf(mentions);
    }

    public String docId() {
        return document.docId();
    }
}
