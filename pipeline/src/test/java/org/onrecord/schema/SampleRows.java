package org.onrecord.schema;

import static org.onrecord.record.Mention.RefTable.ACTORS;
import static org.onrecord.record.ReferenceStatus.NAMED;
import static org.onrecord.record.ReferenceStatus.RESOLVED;
import static org.onrecord.record.ReferenceStatus.UNRESOLVED;

import java.util.List;
import org.onrecord.record.Actor;
import org.onrecord.record.ActorKind;
import org.onrecord.record.Country;
import org.onrecord.record.CueType;
import org.onrecord.record.DateMention;
import org.onrecord.record.Demand;
import org.onrecord.record.Document;
import org.onrecord.record.Link;
import org.onrecord.record.Mention;
import org.onrecord.record.MentionType;
import org.onrecord.record.Party;
import org.onrecord.record.Place;
import org.onrecord.record.PlaceKind;
import org.onrecord.record.Quote;
import org.onrecord.record.QuoteKind;
import org.onrecord.record.Reject;
import org.onrecord.record.Span;
import org.onrecord.record.Strength;

/**
 * A small dataset that keeps every rule: one row of each table, of one article about an invented
 * harbour strike in Portugal. The people are invented.
 */
public final class SampleRows {

    public static final String DOC_ID = "harbour-strike-90cce827";

    /** The article's text; positions in the rows below point into it. */
    public static final String TEXT =
            "PORTO — Harbour pilots walked out on Monday.\n\n“We want rest days,” said Ines Talvez. Porto’s ports must grant them.";

    private SampleRows() {}

    public static Document document() {
        return new Document(
                DOC_ID,
                "Harbour strike",
                null,
                "The Example",
                "2021-03-03",
                "PORTO",
                "en",
                null,
                "in/strike.md",
                "90cce827d69785826c92a2b0722555283429866fea6f60a64fe986df3bb33c33",
                115,
                18,
                1,
                1);
    }

    public static Actor actor() {
        return new Actor(
                "person:ines-talvez",
                "Ines Talvez",
                ActorKind.PERSON,
                "union leader",
                null,
                "PT",
                1,
                1,
                1,
                1,
                List.of("Talvez"));
    }

    public static Quote quote() {
        return quote("We want rest days");
    }

    public static Quote quote(String text) {
        return new Quote(
                DOC_ID + "-q0001",
                DOC_ID,
                QuoteKind.DIRECT,
                text,
                new Party("Ines Talvez", new Span(72, 83), "person:ines-talvez", "Ines Talvez", NAMED),
                "say",
                CueType.SAYS,
                nobody(),
                "2021-03-01",
                null,
                "“We want rest days,” said Ines Talvez.",
                1,
                new Span(46, 66),
                0.95,
                false,
                "text/" + DOC_ID + ".txt");
    }

    public static DateMention date() {
        return new DateMention(
                DOC_ID + "-d0001",
                DOC_ID,
                "Monday",
                "date",
                "2021-03-01",
                "2021-03-01",
                "2021-03-01",
                "2021-03-01",
                "day",
                true,
                "article_date",
                "2021-03-03",
                null,
                "Harbour pilots walked out on Monday.",
                new Span(37, 43),
                0.9);
    }

    public static Place place() {
        return new Place(
                "place:porto-2735943",
                "Porto",
                PlaceKind.CITY,
                "PT",
                "PRT",
                "Portugal",
                "Porto",
                41.14961,
                -8.61099,
                2735943L,
                1,
                1,
                0.9);
    }

    public static Country country() {
        return new Country("PT", "PRT", "620", "Portugal", "Southern Europe", 0, 0, 0, 0, 0);
    }

    public static Demand demand() {
        return new Demand(
                DOC_ID + "-m0001",
                DOC_ID,
                null,
                new Party("We", null, "person:ines-talvez", "Ines Talvez", RESOLVED),
                new Party("Porto’s ports", null, null, null, UNRESOLVED),
                "rest days",
                "want",
                Strength.DEMAND,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                nobody(),
                List.of(DOC_ID + "-q0001"),
                null,
                "“We want rest days,” said Ines Talvez.",
                new Span(47, 64),
                0.5,
                true,
                "text/" + DOC_ID + ".txt",
                "k-0123456789ab");
    }

    public static Mention mention() {
        return new Mention(
                DOC_ID + "-x0001",
                DOC_ID,
                ACTORS,
                "person:ines-talvez",
                "Ines Talvez",
                MentionType.NAME,
                1,
                new Span(72, 83));
    }

    public static Link link() {
        return new Link(DOC_ID, "person:ines-talvez", Link.Kind.QUOTES, 1);
    }

    public static Reject reject() {
        return new Reject("r0001", "in/empty.md", null, Reject.Stage.READ, null, "the file is empty", null, null);
    }

    /** Where the text has nobody. */
    public static Party nobody() {
        return new Party(null, null, null, null, null);
    }

    /** One row of each table, in the tables' order. */
    public static List<Record> all() {
        return List.of(document(), actor(), quote(), date(), place(), country(), demand(), mention(), link(), reject());
    }
}
