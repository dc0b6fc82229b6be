package org.onrecord.corrections;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.extract.ArticleRecords;
import org.onrecord.record.ActorKind;
import org.onrecord.record.CueType;
import org.onrecord.record.Demand;
import org.onrecord.record.Document;
import org.onrecord.record.Mention;
import org.onrecord.record.Mention.RefTable;
import org.onrecord.record.MentionType;
import org.onrecord.record.Party;
import org.onrecord.record.Place;
import org.onrecord.record.PlaceKind;
import org.onrecord.record.Quote;
import org.onrecord.record.QuoteKind;
import org.onrecord.record.ReferenceStatus;
import org.onrecord.record.ResponseKind;
import org.onrecord.record.Span;
import org.onrecord.record.Strength;
import org.onrecord.resolve.cast.LocalActor;
import org.onrecord.schema.SampleRows;

/** Records of a short article of ours, put together by hand; its people are invented. */
final class SampleArticle {

    static final String DOC = "harbour-deal-0a1b2c3d";

    private final String text;
    private final List<LocalActor> actors = new ArrayList<>();
    private final List<Quote> quotes = new ArrayList<>();
    private final List<Demand> demands = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();

    SampleArticle(String text) {
        this.text = text;
    }

    SampleArticle person(String id, String name, String role, String... aliases) {
        actors.add(new LocalActor(id, ActorKind.PERSON, name, role, null, null, List.of(aliases)));
        return this;
    }

    SampleArticle organization(String id, String name) {
        actors.add(new LocalActor(id, ActorKind.ORGANIZATION, name, null, null, null, List.of()));
        return this;
    }

    /** The words are found in the text, from a position on. */
    SampleArticle mention(RefTable table, String refId, String words, int from) {
        mentions.add(
                new Mention(number('x', mentions), DOC, table, refId, words, MentionType.NAME, 1, span(words, from)));
        return this;
    }

    SampleArticle quote(String words, String speaker, String speakerId, ReferenceStatus status) {
        Span at = span(words, 0);
        quotes.add(new Quote(
                number('q', quotes),
                DOC,
                QuoteKind.DIRECT,
                words,
                new Party(speaker, span(speaker, at.end()), speakerId, speakerId, status),
                "say",
                CueType.SAYS,
                SampleRows.nobody(),
                null,
                null,
                words,
                1,
                at,
                0.5,
                true,
                "text/" + DOC + ".txt"));
        return this;
    }

    SampleArticle demand(String words, String demander, String demanderId, String addressee, String... quoteIds) {
        demands.add(new Demand(
                number('m', demands),
                DOC,
                null,
                new Party(demander, null, demanderId, demanderId, ReferenceStatus.NAMED),
                new Party(addressee, null, null, null, ReferenceStatus.UNRESOLVED),
                words,
                "demand",
                Strength.DEMAND,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                ResponseKind.OPEN,
                SampleRows.nobody(),
                List.of(quoteIds),
                null,
                words,
                span(words, 0),
                0.5,
                true,
                "text/" + DOC + ".txt",
                null));
        return this;
    }

    SampleArticle place(String id, String name, int mentionCount) {
        places.add(new Place(
                id, name, PlaceKind.CITY, "US", "USA", "United States", null, 1.0, 2.0, 7L, mentionCount, 1, 0.6));
        return this;
    }

    ArticleRecords records() {
        Document document = new Document(
                DOC,
                null,
                null,
                null,
                null,
                null,
                "en",
                null,
                "a.txt",
                null,
                text.length(),
                1,
                quotes.size(),
                demands.size());
        return new ArticleRecords(document, text, actors, quotes, List.of(), places, demands, mentions);
    }

    private static String number(char letter, List<?> rows) {
        return String.format("%s-%s%04d", DOC, letter, rows.size() + 1);
    }

    private Span span(String words, int from) {
        int start = text.indexOf(words, from);
        return new Span(start, start + words.length());
    }
}
