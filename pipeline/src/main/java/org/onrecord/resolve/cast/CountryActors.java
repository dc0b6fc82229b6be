package org.onrecord.resolve.cast;

import static org.onrecord.record.MentionType.DEMONYM;
import static org.onrecord.record.MentionType.METONYM;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.Sentence;
import org.onrecord.record.ActorKind;
import org.onrecord.record.Span;
import org.onrecord.resolve.lexicon.Spelling;
import org.onrecord.resolve.places.Countries;
import org.onrecord.resolve.places.CountryEntry;
import org.onrecord.resolve.places.GeoMention;
import org.onrecord.resolve.places.PlaceDesignation;

/**
 * Countries as actors: a state that an article lets act ("Norland says", "talks with Norland", "the
 * Norland capital" for its government), not one that is only where things happen. Stateless.
 */
final class CountryActors {

    private static final Set<String> WITH =
            Set.of("by", "with", "against", "between", "versus", "toward", "towards", "from", "as", "than", "like");
    private static final Set<String> WHERE =
            Set.of("in", "at", "into", "across", "near", "outside", "inside", "throughout", "around", "within");

    private static final Set<String> JOINED = Set.of("conj", "appos");
    private static final Set<String> BEFORE_NAME = Set.of("DT", "JJ");

    private CountryActors() {}

    static void add(
            AnnotatedArticle article,
            List<GeoMention> places,
            Map<String, LocalActor> actors,
            List<ActorMention> mentions) {
        List<GeoMention> named = places.stream()
                .filter(place -> place.isCountry() && place.countryCode() != null && place.how() != DEMONYM)
                .filter(place -> !taken(place.span(), mentions) && !PlaceDesignation.isPartOf(article, place))
                .toList();
        Set<String> acting = new HashSet<>();
        Map<String, TreeSet<String>> names = new HashMap<>();
        for (GeoMention place : named) {
            boolean metonym = place.how() == METONYM;
            if (metonym || acts(article, place)) {
                acting.add(place.countryCode());
            }
            if (!metonym) {
                names.computeIfAbsent(place.countryCode(), code -> new TreeSet<>())
                        .add(Spelling.singleSpaced(article.slice(place.span())));
            }
        }
        for (String code : acting) {
            TreeSet<String> aliases = names.getOrDefault(code, new TreeSet<>());
            String name = nameOf(code);
            aliases.remove(name);
            String id = id(code);
            actors.put(id, new LocalActor(id, ActorKind.COUNTRY, name, null, null, code, List.copyOf(aliases)));
        }
        named.stream()
                .filter(place -> acting.contains(place.countryCode()))
                .map(place -> new ActorMention(place.span(), place.sentence(), id(place.countryCode()), place.how()))
                .forEach(mentions::add);
    }

    private static String id(String code) {
        return ActorKind.COUNTRY.idPrefix() + code.toLowerCase(Locale.ROOT);
    }

    private static String nameOf(String code) {
        CountryEntry country = Countries.shared().byCode(code);
        return country == null ? code : country.name();
    }

    private static boolean taken(Span span, List<ActorMention> mentions) {
        return mentions.stream().anyMatch(mention -> mention.span().overlaps(span));
    }

    /** Subject, object, owner, or somebody with, against or by whom something is done. */
    private static boolean acts(AnnotatedArticle article, GeoMention place) {
        Sentence sentence = article.sentences().get(place.sentence());
        int token = sentence.tokenAt(place.span().end() - 1);
        return sentence instanceof ParsedSentence parsed && token >= 0
                ? acts(parsed, token)
                : !isWhere(sentence, place);
    }

    private static boolean acts(ParsedSentence sentence, int name) {
        int token = name;
        for (int steps = 0;
                steps < 20 && JOINED.contains(sentence.relation(token)) && sentence.head(token) >= 0;
                steps++) {
            token = sentence.head(token);
        }
        int preposition = sentence.child(token, "case");
        boolean owner = sentence.relation(token).equals("nmod:poss");
        boolean party =
                preposition < 0 || WITH.contains(sentence.token(preposition).lower());
        return owner || party && !sentence.relation(token).equals("compound");
    }

    private static boolean isWhere(Sentence sentence, GeoMention place) {
        int token = sentence.tokenAt(place.span().start());
        while (token > 0 && BEFORE_NAME.contains(sentence.token(token - 1).pos())) {
            token--;
        }
        return token > 0 && WHERE.contains(sentence.token(token - 1).lower());
    }
}
