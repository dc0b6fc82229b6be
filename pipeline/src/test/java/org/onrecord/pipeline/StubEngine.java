package org.onrecord.pipeline;

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
import org.onrecord.record.Article;
import org.onrecord.record.DateMention;
import org.onrecord.record.Demand;
import org.onrecord.record.Document;
import org.onrecord.record.Mention;
import org.onrecord.record.Place;
import org.onrecord.record.Quote;
import org.onrecord.record.Span;
import org.onrecord.resolve.cast.LocalActor;
import org.onrecord.resolve.places.Countries;
import org.onrecord.resolve.places.CountryEntry;

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
            mention("actors", speaker, "person", "name", paragraph, sentence);
            mention("actors", country(country), "country", "name", paragraph, sentence);
            mention("countries", country, "country", "name", paragraph, sentence);
            mention("places", town(paragraph.group("town"), country), "town", "name", paragraph, sentence);
            date(paragraph);
            mention("actors", speaker, "surname", "alias", paragraph, sentence + 1);
            quote(paragraph, speaker);
            demand(paragraph, speaker, country(other));
            mention("actors", country(other), "other", "name", paragraph, sentence + 2);
            mention("countries", other, "other", "name", paragraph, sentence + 2);
            if (paragraph.group("waited") != null) {
                mention(
                        "actors",
                        person(paragraph.group("waited"), null, null),
                        "waited",
                        "name",
                        paragraph,
                        sentence + 2);
            }
        }

        private String person(String name, String role, String country) {
            String id = "person:" + name.toLowerCase(Locale.ROOT).replace(' ', '-');
            String surname = name.substring(name.lastIndexOf(' ') + 1);
            actors.putIfAbsent(id, new LocalActor(id, "person", name, role, null, country, List.of(surname)));
            return id;
        }

        private String country(String code) {
            String id = "country:" + code.toLowerCase(Locale.ROOT);
            actors.computeIfAbsent(
                    id,
                    i -> new LocalActor(
                            i, "country", Countries.shared().byCode(code).name(), null, null, code, List.of()));
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
                            "city",
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
                    (a, b) -> new Place(
                            id,
                            name,
                            "city",
                            code,
                            a.countryAlpha3(),
                            a.countryName(),
                            null,
                            a.latitude(),
                            a.longitude(),
                            null,
                            a.mentionCount() + 1,
                            1,
                            0.9));
            return id;
        }

        private void mention(String table, String id, String group, String how, Matcher paragraph, int sentence) {
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
                    "direct",
                    paragraph.group("words"),
                    paragraph.group("surname"),
                    span(paragraph, "surname"),
                    speaker,
                    actors.get(speaker).name(),
                    "named",
                    "say",
                    "says",
                    null,
                    null,
                    null,
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
                        paragraph.group("surname"),
                        demander,
                        actors.get(demander).name(),
                        "named",
                        paragraph.group("other"),
                        addressee,
                        actors.get(addressee).name(),
                        "named",
                        paragraph.group("words"),
                        "urge",
                        "appeal",
                        null,
                        null,
                        "REQUEST",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
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

        private String id(char kind, int before) {
            return String.format(Locale.ROOT, "%s-%s%04d", article.docId(), kind, before + 1);
        }

        /** The texts have no characters but those of one UTF-16 unit, so that places in strings are code points. */
        private static Span span(Matcher paragraph, String group) {
            return new Span(paragraph.start(group), paragraph.end(group));
        }
    }
}
