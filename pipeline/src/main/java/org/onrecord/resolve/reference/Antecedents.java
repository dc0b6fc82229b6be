package org.onrecord.resolve.reference;

import static org.onrecord.resolve.reference.AntecedentFeature.*;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.language.grammar.ArticleClauses;
import org.onrecord.language.grammar.Clauses;
import org.onrecord.language.grammar.Gender;
import org.onrecord.language.grammar.Pronoun;
import org.onrecord.language.quotation.Quotations;
import org.onrecord.record.ActorKind;
import org.onrecord.record.MentionType;
import org.onrecord.record.Span;
import org.onrecord.resolve.cast.ActorMention;
import org.onrecord.resolve.cast.Cast;
import org.onrecord.resolve.cast.LocalActor;
import org.onrecord.resolve.lexicon.Titles;

/** Gathers whom a pronoun of the third person may mean, with what speaks for each. One per article. Not thread-safe. */
final class Antecedents {

    /** From here on a pronoun tells the gender of whom it means. */
    private static final double SURE = 0.7;

    private final AnnotatedArticle article;
    private final Cast cast;
    private final Genders genders;
    private final ArticleClauses clauses;
    private final Quotations quoted;
    private final Statements statements;
    private final Discourse discourse;
    private final DescriptionResolver descriptions;
    /** Local id of whom words mean, null where that is not known. */
    private final Function<Span, String> resolver;
    /** By number of the sentence: whom its subjects of the kind "the minister" mean. */
    private final Map<Integer, List<ActorMention>> described = new HashMap<>();

    /** By local id of a person, which of "he" and "she" meant it last. */
    private final Map<String, Pronoun> meantBy = new HashMap<>();

    Antecedents(
            AnnotatedArticle article,
            Cast cast,
            Genders genders,
            ArticleClauses clauses,
            Statements statements,
            DescriptionResolver descriptions,
            Function<Span, String> resolver) {
        this.article = article;
        this.cast = cast;
        this.genders = genders;
        this.clauses = clauses;
        this.quoted = article.quotations();
        this.statements = statements;
        this.discourse = new Discourse(article, cast, clauses, statements, resolver);
        this.descriptions = descriptions;
        this.resolver = resolver;
    }

    /** The candidates, {@link Antecedent#NOBODY_KNOWN} among them, in the order of their ids. */
    Collection<Antecedent> of(Sentence sentence, int token, Pronoun pronoun) {
        Map<String, Antecedent> found = new TreeMap<>();
        boolean isQuoted = quoted.hold(sentence.token(token));
        Span word = sentence.token(token).span();
        Set<String> banned = banned(sentence, token);
        Span excluded = statements.saidWith(word);
        for (int s = Math.max(0, sentence.number() - Antecedent.REACH); s <= sentence.number(); s++) {
            Sentence other = article.sentences().get(s);
            if (article.isHeading(other) && s != sentence.number()) {
                continue;
            }
            for (Seen seen : seen(other, sentence, token, pronoun)) {
                boolean fits = !banned.contains(seen.id()) && fits(pronoun, seen.id());
                if (fits && (excluded == null || !excluded.overlaps(seen.words()))) {
                    found.computeIfAbsent(seen.id(), id -> new Antecedent(id, !isQuoted))
                            .add(seen.sighting());
                }
            }
        }
        boolean isObject = Roles.isObject(sentence, token);
        boolean isPossessive = sentence.token(token).pos().equals("PRP$");
        found.values().removeIf(Antecedent::isOvershadowed);
        for (Antecedent antecedent : found.values()) {
            antecedent.describe(isObject, isPossessive);
            describeActor(antecedent, pronoun);
        }
        discourse.compare(found, sentence, token, pronoun);
        return found.values();
    }

    /** Tells that a pronoun was found to mean somebody: what comes later has to agree, where that is sure. */
    void note(Pronoun pronoun, Referent referent) {
        if (pronoun.isOfPerson() && referent.confidence() >= SURE) {
            meantBy.put(referent.id(), pronoun);
        }
    }

    private record Seen(String id, Span words, Antecedent.Sighting sighting) {}

    /** Whom a sentence names, means by the same pronoun, or describes, before the pronoun. */
    private List<Seen> seen(Sentence other, Sentence sentence, int token, Pronoun pronoun) {
        List<Seen> seen = new ArrayList<>();
        boolean same = other == sentence;
        int end = same ? token : other.size();
        for (ActorMention mention : cast.mentionsIn(other.span())) {
            int first = other.tokenAt(mention.span().start());
            int last = other.tokenAt(mention.span().end() - 1);
            if (first < end) {
                seen.add(seen(mention.localId(), mention.span(), other, sentence, first, last, false, false));
            }
        }
        for (int i = 0; i < end; i++) {
            Token earlier = other.token(i);
            boolean like = Pronoun.of(earlier) == pronoun
                    && quoted.hold(earlier) == (quoted.hold(sentence.token(token)) && quoted.hold(earlier));
            String id = like ? resolver.apply(earlier.span()) : null;
            if (id != null) {
                seen.add(seen(id, earlier.span(), other, sentence, i, i, true, false));
            }
        }
        for (ActorMention mention :
                same ? List.<ActorMention>of() : described.computeIfAbsent(other.number(), n -> describedIn(other))) {
            int last = other.tokenAt(mention.span().end() - 1);
            seen.add(seen(mention.localId(), mention.span(), other, sentence, last, last, false, true));
        }
        return seen;
    }

    private Seen seen(
            String id,
            Span words,
            Sentence other,
            Sentence sentence,
            int first,
            int last,
            boolean pronoun,
            boolean description) {
        return new Seen(
                id,
                words,
                new Antecedent.Sighting(
                        sentence.number() - other.number(),
                        words.start(),
                        other.block() == sentence.block(),
                        Roles.isSubject(other, first, last),
                        Roles.isObject(other, last),
                        Roles.isOwner(other, last),
                        Roles.isOwnerOfPerson(other, last),
                        quoted.hold(other.token(first)),
                        pronoun,
                        description,
                        !pronoun && Roles.isOneOfSeveral(other, first, last)));
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
                    found.add(new ActorMention(words, sentence.number(), referent.id(), MentionType.DESCRIPTION));
                }
            }
        }
        return found;
    }

    /**
     * Who cannot be meant: another argument of the pronoun's verb, who does to it what the verb says ("Brandt met Voss and
     * urged him"), and the speaker of the words that it stands in.
     */
    private Set<String> banned(Sentence sentence, int token) {
        Set<String> banned = new HashSet<>();
        if (!Pronoun.isReflexive(sentence.token(token).lower())) {
            for (ActorMention mention : cast.mentionsIn(sentence.span())) {
                int last = sentence.tokenAt(mention.span().end() - 1);
                if (Roles.areOfOneVerb(sentence, token, last)) {
                    banned.add(mention.localId());
                }
            }
            Clauses inside = Roles.isObject(sentence, token) ? clauses.of(sentence) : null;
            int doer = inside == null ? -1 : inside.subjectOf(inside.sentence().head(token));
            if (doer >= 0) {
                cast.mentionsIn(inside.phraseOf(doer)).forEach(mention -> banned.add(mention.localId()));
                banned.add(resolver.apply(inside.token(doer).span()));
            }
        }
        Span speaker = statements.speakerAround(sentence.token(token).span());
        if (speaker != null) {
            banned.add(resolver.apply(speaker));
        }
        return banned;
    }

    /** Whether kind, told gender and number of an actor fit a pronoun. */
    boolean fits(Pronoun pronoun, String id) {
        boolean person = cast.actor(id).kind() == ActorKind.PERSON;
        Gender told = genders.told(id);
        return switch (pronoun) {
            case HE, SHE ->
                person && (told == null || told == pronoun.gender()) && meantBy.getOrDefault(id, pronoun) == pronoun;
            case THEY -> !person && cast.actor(id).kind() != ActorKind.COUNTRY;
            case IT -> !person && cast.actor(id).kind() != ActorKind.GROUP;
            default -> false;
        };
    }

    private void describeActor(Antecedent antecedent, Pronoun pronoun) {
        LocalActor actor = cast.actor(antecedent.id);
        if (pronoun.isOfPerson()) {
            Gender gender = genders.of(antecedent.id);
            boolean told = genders.told(antecedent.id) == pronoun.gender();
            if (gender != null) {
                antecedent.set(told ? GENDER_TOLD : gender == pronoun.gender() ? GENDER_LIKELY : GENDER_UNLIKELY);
            }
            return;
        }
        switch (actor.kind()) {
            case ORGANIZATION -> antecedent.set(ORGANIZATION);
            case GOVERNMENT -> antecedent.set(GOVERNMENT);
            case COUNTRY, BLOC -> antecedent.set(COUNTRY);
            default -> {}
        }
    }
}
