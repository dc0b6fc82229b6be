package org.onrecord.resolve.reference;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Sentence;
import org.onrecord.language.grammar.ArticleClauses;
import org.onrecord.language.grammar.Pronoun;
import org.onrecord.record.ReferenceStatus;
import org.onrecord.record.Span;
import org.onrecord.resolve.cast.Cast;

/**
 * Works out whom "he", "she", "they" and "it" mean: among all who were named or meant before, and nobody, the most
 * likely by {@link AntecedentModel}. Each pronoun is worked out once, so that all tables tell the same. One per
 * article. Not thread-safe.
 */
final class PronounResolver {

    private final Cast cast;
    /** By a pronoun's start. */
    private final Map<Integer, Referent> known = new HashMap<>();

    /**
     * @param phrases local id of whom a noun phrase means, null where that is not known
     * @param observer is told the candidates of each pronoun, in text order
     */
    PronounResolver(
            AnnotatedArticle article,
            Cast cast,
            Genders genders,
            ArticleClauses clauses,
            Statements statements,
            DescriptionResolver descriptions,
            Function<Span, String> phrases,
            BiConsumer<Span, List<Antecedent>> observer) {
        this.cast = cast;
        Antecedents antecedents = new Antecedents(article, cast, genders, clauses, statements, descriptions, words -> {
            Referent pronoun = known.get(words.start());
            return pronoun != null ? pronoun.id() : phrases.apply(words);
        });
        // in text order, as later ones mean whom earlier ones do
        for (Sentence sentence : article.sentences()) {
            for (int i = 0; i < sentence.size(); i++) {
                Pronoun pronoun = Pronoun.of(sentence.token(i));
                if (pronoun != null && pronoun.isThirdPerson()) {
                    List<Antecedent> candidates = antecedents.of(new PronounToken(sentence, i, pronoun));
                    observer.accept(sentence.token(i).span(), candidates);
                    Referent referent = choose(pronoun, candidates);
                    known.put(sentence.token(i).span().start(), referent);
                    antecedents.note(pronoun, referent);
                }
            }
        }
    }

    /**
     * @param token of a pronoun of the third person
     */
    Referent resolve(Sentence sentence, int token) {
        return known.getOrDefault(sentence.token(token).span().start(), Referent.UNRESOLVED);
    }

    /** Of "Voss and Brandt met. He …" nobody can tell which is meant, where neither is named again. */
    private static boolean isOneOfPair(Antecedent best, List<Antecedent> candidates) {
        return isLastNamedWithOthers(best)
                && candidates.stream()
                        .anyMatch(other -> other != best
                                && other.id() != null
                                && isLastNamedWithOthers(other)
                                && other.nearest() == best.nearest());
    }

    private static boolean isLastNamedWithOthers(Antecedent candidate) {
        return candidate.features()[AntecedentFeature.ONE_OF_SEVERAL.ordinal()] > 0;
    }

    /** The likeliest, with how likely it is; unresolved where nobody known is likelier. */
    private Referent choose(Pronoun pronoun, List<Antecedent> candidates) {
        List<Double> scores = candidates.stream()
                .map(candidate -> AntecedentModel.shared().score(pronoun, candidate.features()))
                .toList();
        double most = Collections.max(scores);
        Antecedent best = candidates.get(scores.indexOf(most));
        double sum =
                scores.stream().mapToDouble(score -> Math.exp(score - most)).sum();
        return best.id() == null || pronoun.isOfPerson() && isOneOfPair(best, candidates)
                ? Referent.UNRESOLVED
                : new Referent(cast.actor(best.id()), ReferenceStatus.RESOLVED, Math.round(100 / sum) / 100.0);
    }
}
