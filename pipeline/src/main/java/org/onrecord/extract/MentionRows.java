package org.onrecord.extract;

import static org.onrecord.record.Mention.RefTable.ACTORS;
import static org.onrecord.record.Mention.RefTable.COUNTRIES;
import static org.onrecord.record.Mention.RefTable.PLACES;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.record.Mention;
import org.onrecord.record.Mention.RefTable;
import org.onrecord.record.MentionType;
import org.onrecord.record.Span;
import org.onrecord.resolve.cast.ActorMention;
import org.onrecord.resolve.cast.Cast;
import org.onrecord.resolve.places.GeoMention;
import org.onrecord.resolve.places.PlaceDesignation;
import org.onrecord.resolve.reference.ReferenceResolver;
import org.onrecord.resolve.reference.ReferringMentions;

/**
 * The mentions table of one article: every name of an actor, a place
 * (with the direction before it) or a country, and every pronoun or title that surely means an actor, in text order. Stateless.
 */
final class MentionRows {

    private record Row(RefTable table, String refId, MentionType how, int sentence, Span span) {}

    private MentionRows() {}

    /**
     * @param isKept of an actor's local id, whether the actors table has it
     */
    static List<Mention> of(
            AnnotatedArticle article,
            ReferenceResolver referents,
            List<GeoMention> geoMentions,
            Predicate<String> isKept) {
        List<Row> rows = new ArrayList<>();
        Cast cast = referents.cast();
        for (ActorMention mention : cast.mentions()) {
            rows.add(new Row(ACTORS, mention.localId(), mention.how(), mention.sentence(), mention.span()));
        }
        for (ActorMention mention : ReferringMentions.find(article, referents)) {
            rows.add(new Row(ACTORS, mention.localId(), mention.how(), mention.sentence(), mention.span()));
        }
        for (GeoMention mention : geoMentions) {
            Span words = PlaceDesignation.of(article, mention);
            rows.add(
                    mention.isCountry()
                            ? new Row(COUNTRIES, mention.countryCode(), mention.how(), mention.sentence(), words)
                            : new Row(PLACES, mention.place().placeId(), mention.how(), mention.sentence(), words));
        }
        rows.removeIf(row -> row.table == ACTORS && !isKept.test(row.refId));
        rows.sort(Comparator.comparing(Row::span).thenComparing(Row::table).thenComparing(Row::refId));
        List<Mention> mentions = new ArrayList<>(rows.size());
        for (Row row : rows) {
            mentions.add(new Mention(
                    String.format(Locale.ROOT, "%s-x%04d", article.docId(), mentions.size() + 1),
                    article.docId(),
                    row.table,
                    row.refId,
                    article.slice(row.span),
                    row.how,
                    row.sentence,
                    row.span));
        }
        return mentions;
    }
}
