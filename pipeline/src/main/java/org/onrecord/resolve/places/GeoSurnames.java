package org.onrecord.resolve.places;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Sentence;

/**
 * Names of an article's people and firms that are places' too: "Clinton" is no town where Hillary Clinton is spoken of,
 * "Aldersby" none where Aldersby Corp. is. Immutable.
 */
final class GeoSurnames {

    private static final Set<String> TIGHT = Set.of("in", "near", "at");

    private final Set<String> surnames = new HashSet<>();
    private final Set<String> givenNames = new HashSet<>();
    private final Set<String> companies;

    GeoSurnames(AnnotatedArticle article) {
        companies = CompanyNames.bare(article.sentences());
        for (Sentence sentence : article.sentences()) {
            for (int i = 1; i < sentence.size(); i++) {
                boolean last =
                        i + 1 == sentence.size() || !sentence.token(i + 1).ner().equals("PERSON");
                boolean person = sentence.token(i).ner().equals("PERSON")
                        && sentence.token(i - 1).ner().equals("PERSON");
                if (person && last) {
                    surnames.add(sentence.token(i).word());
                }
                if (person && (i == 1 || !sentence.token(i - 2).ner().equals("PERSON"))) {
                    givenNames.add(sentence.token(i - 1).word());
                }
            }
        }
    }

    /** Whether a name is rather a person's: one that is a surname, and nobody is said to be there. */
    boolean isSurname(GeoSpan span) {
        if (companies.contains(span.text)) {
            return CompanyNames.mayStand(span.sentence, span.first, span.last);
        }
        boolean name = span.country == null || PlaceWords.shared().isGivenName(span.text);
        if (!name || !surnames.contains(span.text)) {
            return false;
        }
        int comma = span.last + 1;
        boolean qualified = comma + 1 < span.sentence.size()
                && span.sentence.token(comma).word().equals(",")
                && Gazetteer.shared().qualifier(span.sentence.token(comma + 1).word()) != null;
        String before =
                span.first == 0 ? "" : span.sentence.token(span.first - 1).lemma();
        return !qualified && !TIGHT.contains(before);
    }

    /**
     * Whether a country's name is rather the given name of one of the people: "Jordan" where Jordan Hale is spoken of and
     * neither the country's capital nor its people are.
     *
     * @param spans all names of the article
     */
    boolean isGivenName(GeoSpan span, List<GeoSpan> spans) {
        boolean given =
                span.country != null && PlaceWords.shared().isGivenName(span.text) && givenNames.contains(span.text);
        String before =
                span.first == 0 ? "" : span.sentence.token(span.first - 1).lemma();
        return given
                && !TIGHT.contains(before)
                && spans.stream().noneMatch(other -> isOf(span.country.code(), span.text, other));
    }

    private static boolean isOf(String code, String name, GeoSpan other) {
        boolean country = other.country != null && code.equals(other.country.code()) && !other.text.equals(name);
        return country || code.equals(Countries.shared().capitalOf(other.text));
    }
}
