package org.onrecord.resolve.places;

import static org.onrecord.record.MentionType.ALIAS;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.record.MentionType;

/**
 * Finds the places and countries of an article and says which ones they are: names first, then which
 * of the places of a name is meant, then whether a capital stands for its state. Thread-safe.
 */
public final class GeoResolver {

    private static final double MOST = 0.5;

    private final GeoNameFinder finder = new GeoNameFinder();
    private final GeoWeakNames weakNames = new GeoWeakNames();
    private final PlaceDisambiguator disambiguator = new PlaceDisambiguator();
    private final GeoSeats seats = new GeoSeats();
    private final UnlistedPlaces unlisted = new UnlistedPlaces();

    /** Mentions in text order; they do not overlap. */
    public List<GeoMention> resolve(AnnotatedArticle article) {
        List<GeoSpan> spans = names(article);
        disambiguator.decide(spans);
        GeoEvidence evidence = new GeoEvidence(spans);
        String country = evidence.dominantCountry(MOST);
        Set<String> certain = new HashSet<>();
        spans.stream().filter(span -> !span.weak && span.chosen != null).forEach(span -> certain.add(span.text));
        Set<String> shown = shown(spans);
        List<GeoMention> mentions = new ArrayList<>();
        for (GeoSpan span : spans) {
            boolean known = certain.contains(span.text) || shown.contains(span.text);
            boolean supported = !span.weak || known || disambiguator.isSupported(span, evidence);
            if (supported && seats.read(span) && isReported(span, shown)) {
                mentions.add(mention(span, countryNear(span, spans, country)));
            }
        }
        return mentions;
    }

    private List<GeoSpan> names(AnnotatedArticle article) {
        List<GeoSpan> spans = new ArrayList<>(finder.find(article));
        spans.addAll(weakNames.find(article, spans, shown(spans)));
        GeoSurnames surnames = new GeoSurnames(article);
        List<GeoSpan> all = List.copyOf(spans);
        spans.removeIf(span -> surnames.isSurname(span) || surnames.isGivenName(span, all));
        spans.sort(Comparator.comparing(GeoSpan::span));
        return spans;
    }

    /** Names that the words around them show to be places, so that no list need have them. */
    private Set<String> shown(List<GeoSpan> spans) {
        Set<String> shown = new HashSet<>();
        for (GeoSpan span : spans) {
            if (span.weak ? unlisted.isSaidToBePlace(span) : unlisted.isPlace(span)) {
                shown.add(span.text);
            }
        }
        return shown;
    }

    private boolean isReported(GeoSpan span, Set<String> shown) {
        if (span.evidenceOnly || span.country != null && span.country.code() == null) {
            return false;
        }
        return span.isDecided() || shown.contains(span.text) && !isFacility(span);
    }

    /** A building that no list has is no point on a map. */
    private static boolean isFacility(GeoSpan span) {
        return span.sentence.token(span.last).ner().equals("FACILITY");
    }

    /** The one country that the sentence names, else the one that most of the article is about; null where none is. */
    private static String countryNear(GeoSpan span, List<GeoSpan> spans, String article) {
        Set<String> codes = new HashSet<>();
        for (GeoSpan other : spans) {
            boolean demonym = other.country != null && other.country.isDemonym();
            if (other.sentence == span.sentence && other != span && !demonym && other.countryOrNull() != null) {
                codes.add(other.countryOrNull());
            }
        }
        return codes.size() == 1 ? codes.iterator().next() : article;
    }

    private GeoMention mention(GeoSpan span, String near) {
        GazetteerPlace place = span.chosen == null ? null : span.chosen.place();
        if (place == null && span.countryCode == null) {
            place = unlisted.place(span, near);
            span.confidence = PlaceDisambiguator.UNLISTED;
        }
        String country = place == null ? span.countryCode : place.countryCode();
        MentionType how = how(span, place);
        return new GeoMention(span.span(), span.sentence.number(), country, place, span.seat, how, span.confidence);
    }

    private static MentionType how(GeoSpan span, GazetteerPlace place) {
        if (place != null) {
            return place.name().equalsIgnoreCase(span.text) ? span.how : ALIAS;
        }
        boolean adjective = span.how == ALIAS && CountryAdjectives.isAdjective(span.sentence, span.first, span.last);
        return adjective ? MentionType.DEMONYM : span.how;
    }
}
