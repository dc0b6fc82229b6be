package org.onrecord.pipeline;

import static org.onrecord.record.Mention.RefTable.ACTORS;
import static org.onrecord.record.Mention.RefTable.COUNTRIES;
import static org.onrecord.record.Mention.RefTable.PLACES;
import static org.onrecord.record.MentionType.ALIAS;
import static org.onrecord.record.MentionType.NAME;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.extract.ArticleRecords;
import org.onrecord.language.Annotator;
import org.onrecord.pipeline.work.AnalysedArticle;
import org.onrecord.pipeline.work.Engine;
import org.onrecord.record.ActorKind;
import org.onrecord.record.Article;
import org.onrecord.record.CueType;
import org.onrecord.record.DateMention;
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
import org.onrecord.record.Span;
import org.onrecord.record.Strength;
import org.onrecord.resolve.cast.LocalActor;
import org.onrecord.resolve.places.Countries;
import org.onrecord.resolve.places.CountryEntry;
import org.onrecord.schema.SampleRows;

/**
 * Stands in for all language analysis and extraction, so that a measurement shows what stands around them: it knows
 * the paragraphs of {@link InventedNews} by their pattern and gives some 200 plausible records an article (of each
 * paragraph a quote, a person, two countries, a town and their mentions; of some a date, a demand, another person) in
 * less than a millisecond. Of any other text it finds nothing.
 */
enum StubEngine implements Engine {
    ENGINE;

    private static final Pattern PARAGRAPH = Pattern.compile(
            "(?<role>[A-Z][a-z]+) (?<person>[A-Z][a-z]+ [A-Z][a-z]+) of (?<country>[A-Z][a-z]+) met the press in"
                    + " (?<town>[A-Z][a-z]+)(?: on (?<day>Monday))?\\. \"(?<words>[^\"]+),\" said (?<surname>[A-Z][a-z]+)\\."
                    + " The people of (?<other>[A-Z][a-z]+) had waited for (?:(?<waited>[A-Z][A-Za-z ]+)|the news)\\.");
    private static final Map<String, String> CODES = Map.of(
            "France", "FR", "Kenya", "KE", "Brazil", "BR", "Japan", "JP", "Norway", "NO", "Ghana", "GH", "Chile", "CL",
            "India", "IN");

    @Override
    public Annotator annotator() {
        throw new UnsupportedOperationException("nothing is annotated");
    }

    @Override
    public AnalysedArticle analyse(Article article) {
        return AnalysedArticle.of(new OneArticle(article.withLanguage("en")).records());
    }

    /** The records of one article while they are collected. */
    private static final class OneArticle {

        private final Article article;
        private final Map<String, LocalActor> actors = new LinkedHashMap<>();
        private final Map<String, Place> places = new TreeMap<>();
        private final List<Quote> quotes = new ArrayList<>();
        private final List<DateMention> dates = new ArrayList<>();
        private final List<Demand> demands = new ArrayList<>();
        private final List<Mention> mentions = new ArrayList<>();

        OneArticle(Article article) {
            this.article = article;
        }

        ArticleRecords records() {
            Matcher paragraph = PARAGRAPH.matcher(article.text());
            for (int number = 0; paragraph.find(); number++) {
                add(paragraph, 3 * number);
            }
            Document document = new Document(
                    article.docId(),
                    article.title(),
                    null,
                    null,
                    article.publishedOn(),
                    null,
                    article.language(),
                    null,
                    article.sourceFile(),
                    article.sha256(),
                    article.text().length(),
                    article.text().length() / 6,
                    quotes.size(),
                    demands.size());
            return new ArticleRecords(
                    document,
                    article.text(),
                    List.copyOf(actors.values()),
                    quotes,
                    dates,
                    List.copyOf(places.values()),
                    demands,
                    mentions);
        }

        private void add(Matcher paragraph, int sentence) {
            String country = CODES.get(paragraph.group("country"));
            String other = CODES.get(paragraph.group("other"));
            String speaker = person(paragraph.group("person"), paragraph.group("role"), country);
            mention(ACTORS, speaker, "person", NAME, paragraph, sentence);
            mention(ACTORS, country(country), "country", NAME, paragraph, sentence);
            mention(COUNTRIES, country, "country", NAME, paragraph, sentence);
            mention(PLACES, town(paragraph.group("town"), country), "town", NAME, paragraph, sentence);
            date(paragraph);
            mention(ACTORS, speaker, "surname", ALIAS, paragraph, sentence + 1);
            quote(paragraph, speaker);
            demand(paragraph, speaker, country(other));
            mention(ACTORS, country(other), "other", NAME, paragraph, sentence + 2);
            mention(COUNTRIES, other, "other", NAME, paragraph, sentence + 2);
            if (paragraph.group("waited") != null) {
                mention(ACTORS, person(paragraph.group("waited"), null, null), "waited", NAME, paragraph, sentence + 2);
            }
        }

        private String person(String name, String role, String country) {
            String id = "person:" + name.toLowerCase(Locale.ROOT).replace(' ', '-');
            String surname = name.substring(name.lastIndexOf(' ') + 1);
            actors.putIfAbsent(id, new LocalActor(id, ActorKind.PERSON, name, role, null, country, List.of(surname)));
            return id;
        }

        private String country(String code) {
            String id = "country:" + code.toLowerCase(Locale.ROOT);
            actors.computeIfAbsent(
                    id,
                    i -> new LocalActor(
                            i,
                            ActorKind.COUNTRY,
                            Countries.shared().byCode(code).name(),
                            null,
                            null,
                            code,
                            List.of()));
            return id;
        }

        private String town(String name, String code) {
            CountryEntry country = Countries.shared().byCode(code);
            String id = "place:" + (name + "-" + code).toLowerCase(Locale.ROOT);
            int hash = Math.floorMod(id.hashCode(), 10_000);
            places.merge(
                    id,
                    new Place(
                            id,
                            name,
                            PlaceKind.CITY,
                            code,
                            country.alpha3(),
                            country.name(),
                            null,
                            hash / 200.0,
                            hash / 100.0,
                            null,
                            1,
                            1,
                            0.9),
                    (a, b) -> a.counted(a.mentionCount() + 1, 0.9));
            return id;
        }

        private void mention(
                RefTable table, String id, String group, MentionType how, Matcher paragraph, int sentence) {
            mentions.add(new Mention(
                    id('x', mentions.size()),
                    article.docId(),
                    table,
                    id,
                    paragraph.group(group),
                    how,
                    sentence,
                    span(paragraph, group)));
        }

        private void date(Matcher paragraph) {
            if (paragraph.group("day") != null && article.publishedOn() != null) {
                String monday =
                        LocalDate.parse(article.publishedOn()).minusDays(1).toString();
                dates.add(new DateMention(
                        id('d', dates.size()),
                        article.docId(),
                        paragraph.group("day"),
                        "date",
                        monday,
                        monday,
                        monday,
                        monday,
                        "day",
                        true,
                        "article_date",
                        article.publishedOn(),
                        null,
                        paragraph.group(),
                        span(paragraph, "day"),
                        0.9));
            }
        }

        private void quote(Matcher paragraph, String speaker) {
            quotes.add(new Quote(
                    id('q', quotes.size()),
                    article.docId(),
                    QuoteKind.DIRECT,
                    paragraph.group("words"),
                    named(paragraph.group("surname"), span(paragraph, "surname"), speaker),
                    "say",
                    CueType.SAYS,
                    SampleRows.nobody(),
                    null,
                    null,
                    paragraph.group(),
                    1,
                    span(paragraph, "words"),
                    0.9,
                    false,
                    "text/" + article.docId() + ".txt"));
        }

        private void demand(Matcher paragraph, String demander, String addressee) {
            if (paragraph.group("words").startsWith("we urge")) {
                demands.add(new Demand(
                        id('m', demands.size()),
                        article.docId(),
                        null,
                        named(paragraph.group("surname"), null, demander),
                        named(paragraph.group("other"), null, addressee),
                        paragraph.group("words"),
                        "urge",
                        Strength.APPEAL,
                        null,
                        null,
                        "REQUEST",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        SampleRows.nobody(),
                        List.of(quotes.get(quotes.size() - 1).quoteId()),
                        null,
                        paragraph.group(),
                        span(paragraph, "words"),
                        0.8,
                        false,
                        "text/" + article.docId() + ".txt",
                        null));
            }
        }

        private Party named(String words, Span span, String id) {
            return new Party(words, span, id, actors.get(id).name(), ReferenceStatus.NAMED);
        }

        private String id(char kind, int before) {
            return String.format(Locale.ROOT, "%s-%s%04d", article.docId(), kind, before + 1);
        }

        /** The texts have no characters but those of one UTF-16 unit, so that places in strings are code points. */
        private static Span span(Matcher paragraph, String group) {
            return new Span(paragraph.start(group), paragraph.end(group));
        }
    }
}
