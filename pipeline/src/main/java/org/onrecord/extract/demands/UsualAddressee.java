package org.onrecord.extract.demands;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Token;
import org.onrecord.record.MentionType;
import org.onrecord.record.Span;
import org.onrecord.resolve.cast.ActorMention;
import org.onrecord.resolve.cast.Cast;
import org.onrecord.resolve.cast.LocalActor;
import org.onrecord.words.WordList;

/**
 * Whom a demand is put to where the words near it do not say, but the matter does: a prosecutor asks
 * a court for a sentence. Only somebody whom the article names is taken. One per article; immutable.
 */
final class UsualAddressee {

    private record Convention(Set<String> demander, Set<String> content, List<String> deciders) {}

    private static final List<Convention> CONVENTIONS = WordList.rows("extract/demands/usual-addressees.tsv").stream()
            .map(row -> new Convention(
                    Set.of(row[0].split("\\|")), Set.of(row[1].split("\\|")), List.of(row[2].split("\\|"))))
            .toList();

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    private final AnnotatedArticle article;
    private final Cast cast;

    UsualAddressee(AnnotatedArticle article, Cast cast) {
        this.article = article;
        this.cast = cast;
    }

    /** The words that name the decider nearest to the demand, or null. */
    Span of(DemandGroup group) {
        Candidate main = group.main();
        for (Convention rule : CONVENTIONS) {
            boolean fits = (rule.demander().contains("*") || holds(rule.demander(), main, main.demander()))
                    && holds(rule.content(), main, main.content());
            Span decider = fits ? nearest(rule, group) : null;
            if (decider != null) {
                return decider;
            }
        }
        return null;
    }

    private static boolean holds(Set<String> words, Candidate candidate, Span span) {
        return span != null
                && candidate.sentence().tokensIn(span).stream()
                        .map(Token::lowerLemma)
                        .anyMatch(words::contains);
    }

    /** The nearest mention of the first decider in the rule's order that the article names, or null. */
    private Span nearest(Convention rule, DemandGroup group) {
        for (String decider : rule.deciders()) {
            Span best = null;
            for (ActorMention mention : cast.mentions()) {
                LocalActor actor = cast.actor(mention.localId());
                boolean self = actor.localId().equals(group.demander().id());
                boolean nearer = best == null || distance(mention.span(), group) < distance(best, group);
                if (!self && nearer && mention.how() != MentionType.PRONOUN && isCalled(decider, actor, mention)) {
                    best = mention.span();
                }
            }
            if (best != null) {
                return best;
            }
        }
        return null;
    }

    private static int distance(Span span, DemandGroup group) {
        return Math.abs(span.start() - group.main().content().start());
    }

    private boolean isCalled(String decider, LocalActor actor, ActorMention mention) {
        String role = actor.role() == null ? "" : actor.role();
        String words = actor.name() + " " + role + " " + article.slice(mention.span());
        return NO_LETTERS.splitAsStream(words.toLowerCase(Locale.ROOT)).anyMatch(decider::equals);
    }
}
