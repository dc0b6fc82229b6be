package org.onrecord.pipeline.graph;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.onrecord.dataset.LinksTable;
import org.onrecord.extract.ArticleRecords;
import org.onrecord.pipeline.store.RowKey;
import org.onrecord.record.Actor;
import org.onrecord.record.Country;
import org.onrecord.record.Demand;
import org.onrecord.record.Mention;
import org.onrecord.record.Mention.RefTable;
import org.onrecord.record.MentionType;
import org.onrecord.record.Place;
import org.onrecord.record.Quote;
import org.onrecord.record.Reject;
import org.onrecord.resolve.places.Countries;
import org.onrecord.resolve.places.CountryEntry;
import org.onrecord.schema.Table;

/**
 * The rows of each table that a bucket gives: those of its articles as they are, and places, countries
 * and links counted. Rows that do not fit their schema become rejects. For one bucket; not thread-safe.
 */
final class BucketTables {

    private final Map<Table, List<Record>> rows = new EnumMap<>(Table.class);
    private final Map<String, Record> counted = new TreeMap<>();
    private final RecordGate gate = new RecordGate();
    private final Set<String> rejectIds = new HashSet<>();

    BucketTables(Bucket bucket) {
        for (Table table : Table.values()) {
            rows.put(table, new ArrayList<>());
        }
        bucket.rejects().forEach(this::reject);
        bucket.actors().forEach(this::add);
        bucket.articles().forEach(this::add);
        counted.values().forEach(row -> pass(row, null));
        rows.get(Table.REJECTS).sort(java.util.Comparator.comparing(RowKey::of));
    }

    /** Rows of a table, sorted. */
    List<Record> of(Table table) {
        return rows.get(table);
    }

    private void add(ArticleRecords article) {
        String file = article.document().sourceFile();
        List<Quote> quotes =
                article.quotes().stream().filter(quote -> pass(quote, file)).toList();
        List<Demand> demands =
                article.demands().stream().filter(demand -> pass(demand, file)).toList();
        article.dates().forEach(date -> pass(date, file));
        List<Mention> mentions = article.mentions().stream()
                .filter(mention -> pass(mention, file))
                .toList();
        for (Place place : article.places()) {
            count(place);
            nameCountry(place.countryCode());
        }
        countCountries(mentions);
        countLinks(quotes, demands);
        pass(article.document().counted(quotes.size(), demands.size()), file);
    }

    private void add(Actor actor) {
        if (pass(actor, null)) {
            nameCountry(actor.countryCode());
        }
    }

    /** A country that places or actors belong to has a row, if only with counts of 0. */
    private void nameCountry(String code) {
        if (code != null) {
            count(country(code, 0, null));
        }
    }

    private static Country country(String code, int mentions, MentionType how) {
        CountryEntry entry = Countries.shared().byCode(code);
        boolean demonym = how == MentionType.DEMONYM;
        boolean metonym = how == MentionType.METONYM;
        return new Country(
                entry.code(),
                entry.alpha3(),
                entry.numeric(),
                entry.name(),
                entry.region(),
                mentions,
                demonym || metonym ? 0 : mentions,
                demonym ? mentions : 0,
                metonym ? mentions : 0,
                0);
    }

    private void countCountries(List<Mention> mentions) {
        Map<String, Country> ofArticle = new TreeMap<>();
        for (Mention mention : mentions) {
            if (mention.table() == RefTable.COUNTRIES) {
                ofArticle.merge(mention.refId(), country(mention.refId(), 1, mention.how()), (a, b) ->
                        (Country) RowKey.sum(a, b));
            }
        }
        for (Country c : ofArticle.values()) {
            count(new Country(
                    c.countryCode(),
                    c.alpha3(),
                    c.numeric(),
                    c.name(),
                    c.region(),
                    c.mentionCount(),
                    c.byName(),
                    c.byDemonym(),
                    c.byMetonym(),
                    1));
        }
    }

    private void countLinks(List<Quote> quotes, List<Demand> demands) {
        LinksTable links = new LinksTable();
        quotes.forEach(links::add);
        demands.forEach(links::add);
        links.rows().forEach(this::count);
    }

    private void count(Record row) {
        counted.merge(row.getClass().getSimpleName() + "\t" + RowKey.of(row), row, RowKey::sum);
    }

    private boolean pass(Record row, String sourceFile) {
        List<Reject> problems = gate.check(row, sourceFile);
        if (problems.isEmpty()) {
            rows.get(Table.of(row)).add(row);
            return true;
        }
        problems.forEach(this::reject);
        return false;
    }

    /** Rejects get their ids here; the same one twice is told apart by a number. */
    private void reject(Reject reject) {
        Reject identified = RejectIds.identify(reject, rejectIds);
        rows.get(Table.REJECTS).add(identified);
    }
}
