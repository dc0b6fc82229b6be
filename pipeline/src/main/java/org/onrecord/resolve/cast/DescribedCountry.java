package org.onrecord.resolve.cast;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.Sentence;
import org.onrecord.resolve.lexicon.SentenceIndex;
import org.onrecord.resolve.lexicon.Titles;
import org.onrecord.resolve.places.GeoMention;

/**
 * Finds the country of an office-holder that is told only where the name is not: "President Okafor …
 * Norland's president said". The description must be a subject, and the last person named before it
 * must be one with that title and no country. Stateless.
 */
final class DescribedCountry {

    private DescribedCountry() {}

    /** The people's local ids with the country that descriptions give them; those described with two are left out. */
    static Map<String, String> find(AnnotatedArticle article, Cast cast, SentenceIndex<GeoMention> places) {
        Map<String, Set<String>> found = new HashMap<>();
        String last = null;
        for (Sentence sentence : article.sentences()) {
            List<String> named = cast.peopleIn(sentence.span());
            if (named.isEmpty() && last != null) {
                String country =
                        sentence instanceof ParsedSentence parsed ? described(cast.actor(last), parsed, places) : null;
                if (country != null) {
                    found.computeIfAbsent(last, id -> new HashSet<>()).add(country);
                }
            }
            last = named.isEmpty() ? last : named.get(named.size() - 1);
        }
        Map<String, String> countries = new HashMap<>();
        found.forEach((id, codes) -> {
            if (codes.size() == 1) {
                countries.put(id, codes.iterator().next());
            }
        });
        return countries;
    }

    /** Country of a subject like "the Norlandian president" that fits the person; null where there is none. */
    private static String described(LocalActor person, ParsedSentence sentence, SentenceIndex<GeoMention> places) {
        if (person.countryCode() != null || person.role() == null) {
            return null;
        }
        for (int i = 1; i < sentence.size(); i++) {
            String word = sentence.token(i).word();
            boolean subject = sentence.relation(i).startsWith("nsubj") && Titles.isOffice(word);
            if (!subject || !(" " + person.role().toLowerCase(Locale.ROOT) + " ").contains(" " + word + " ")) {
                continue;
            }
            for (int child : sentence.children(i)) {
                GeoMention place = child < i ? places.at(sentence, child) : null;
                if (place != null && place.isCountry() && place.countryCode() != null) {
                    return place.countryCode();
                }
            }
        }
        return null;
    }
}
