package org.onrecord.resolve.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.language.grammar.Pronoun;
import org.onrecord.language.quotation.Quotations;
import org.onrecord.record.MentionType;
import org.onrecord.record.Span;
import org.onrecord.resolve.cast.ActorMention;
import org.onrecord.resolve.cast.Cast;
import org.onrecord.resolve.lexicon.Titles;

/** Whom a text means before a pronoun: by name, by the same pronoun, or by a title. One per article. Not thread-safe. */
final class EarlierMentions {

    /**
     * @param id local id of whom the words mean
     */
    record Earlier(String id, Span words, Antecedent.Sighting sighting) {}

    private final AnnotatedArticle article;
    private final Cast cast;
    private final Quotations quoted;
    private final DescriptionResolver descriptions;
    /** Local id of whom words mean, null where that is not known. */
    private final Function<Span, String> resolver;
    /** By number of the sentence: whom its subjects of the kind "the minister" mean. */
    private final Map<Integer, List<ActorMention>> described = new HashMap<>();

    EarlierMentions(
            AnnotatedArticle article, Cast cast, DescriptionResolver descriptions, Function<Span, String> resolver) {
        this.article = article;
        this.cast = cast;
        this.quoted = article.quotations();
        this.descriptions = descriptions;
        this.resolver = resolver;
    }

    /** In a sentence, as far as it stands before the pronoun; titles only of sentences before. */
    List<Earlier> in(Sentence other, PronounToken pronoun) {
        List<Earlier> found = new ArrayList<>();
        int end = pronoun.endIn(other);
        for (ActorMention mention : cast.mentionsIn(other.span())) {
            int first = other.tokenAt(mention.span().start());
            int last = other.tokenAt(mention.span().end() - 1);
            if (first < end) {
                found.add(earlier(mention, other, pronoun, first, last));
            }
        }
        for (int i = 0; i < end; i++) {
            String id = isLike(other.token(i), pronoun)
                    ? resolver.apply(other.token(i).span())
                    : null;
            if (id != null) {
                found.add(earlier(
                        new ActorMention(other.token(i).span(), other.number(), id, MentionType.PRONOUN),
                        other,
                        pronoun,
                        i,
                        i));
            }
        }
        if (other != pronoun.sentence()) {
            for (ActorMention mention : described.computeIfAbsent(other.number(), number -> describedIn(other))) {
                int last = other.tokenAt(mention.span().end() - 1);
                found.add(earlier(mention, other, pronoun, last, last));
            }
        }
        return found;
    }

    private Earlier earlier(ActorMention mention, Sentence other, PronounToken pronoun, int first, int last) {
        boolean isPronoun = mention.how() == MentionType.PRONOUN;
        return new Earlier(
                mention.localId(),
                mention.span(),
                new Antecedent.Sighting(
                        pronoun.sentence().number() - other.number(),
                        mention.span().start(),
                        other.block() == pronoun.sentence().block(),
                        Roles.isSubject(other, first, last),
                        Roles.isObject(other, last),
                        Roles.isOwner(other, last),
                        Roles.isOwnerOfPerson(other, last),
                        quoted.hold(other.token(first)),
                        isPronoun,
                        mention.how() == MentionType.TITLE,
                        !isPronoun && Roles.isOneOfSeveral(other, first, last)));
    }

    private List<ActorMention> describedIn(Sentence sentence) {
        List<ActorMention> found = new ArrayList<>();
        for (int i = 1; sentence instanceof ParsedSentence parsed && i < parsed.size(); i++) {
            boolean title = parsed.relation(i).equals("nsubj")
                    && Titles.isHead(sentence.token(i).word());
            int first = title ? parsed.child(i, "det") : -1;
            if (first >= 0 && first < i && !quoted.hold(sentence.token(i))) {
                Span words = sentence.spanOf(first, i);
                Referent referent = descriptions.resolve(ReferringExpression.parse(article, cast, words));
                if (referent.actor() != null) {
                    found.add(new ActorMention(words, sentence.number(), referent.id(), MentionType.TITLE));
                }
            }
        }
        return found;
    }

    /** The last such pronoun before one, within reach; null where there is none. */
    Token lastLike(PronounToken pronoun, int reach) {
        int number = pronoun.sentence().number();
        for (int s = number; s >= Math.max(0, number - reach); s--) {
            Sentence other = article.sentences().get(s);
            for (int i = pronoun.endIn(other) - 1; i >= 0; i--) {
                if (isLike(other.token(i), pronoun)) {
                    return other.token(i);
                }
            }
        }
        return null;
    }

    /** Of quoted words only a quoted pronoun goes on. */
    private boolean isLike(Token token, PronounToken pronoun) {
        return Pronoun.of(token) == pronoun.pronoun() && (quoted.hold(pronoun.token()) || !quoted.hold(token));
    }
}
