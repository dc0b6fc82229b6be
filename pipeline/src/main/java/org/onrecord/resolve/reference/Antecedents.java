package org.onrecord.resolve.reference;

import static org.onrecord.resolve.reference.AntecedentFeature.*;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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

    /** How many sentences back somebody may still be meant. */
    private static final int REACH = 6;
    /** Clauses that may stand over one another. */
    private static final int STEPS = 12;

    /** From here on a pronoun tells the gender of whom it means. */
    private static final double SURE = 0.7;

    /** Among the candidates: nobody known. */
    static final String NOBODY = "";

    private final AnnotatedArticle article;
    private final Cast cast;
    private final Genders genders;
    private final ArticleClauses clauses;
    private final Quotations quoted;
    private final Statements statements;
    private final SpeakingTurns turns;
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
        this.turns = new SpeakingTurns(article, REACH);
        this.descriptions = descriptions;
        this.resolver = resolver;
    }

    /** The candidates, {@link #NOBODY} among them, in the order of their ids. */
    Collection<Antecedent> of(Sentence sentence, int token, Pronoun pronoun) {
        Map<String, Antecedent> found = new TreeMap<>();
        boolean isQuoted = quoted.hold(sentence.token(token));
        Span word = sentence.token(token).span();
        Set<String> banned = banned(sentence, token);
        Span excluded = statements.saidWith(word);
        for (int s = Math.max(0, sentence.number() - REACH); s <= sentence.number(); s++) {
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
        compare(found, sentence, token, pronoun);
        speakers(found, sentence, token);
        nobody(found, sentence, token, pronoun, isQuoted);
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

    /** What only shows beside the others: who is nearest, alone, meant by the last such pronoun. */
    private void compare(Map<String, Antecedent> found, Sentence sentence, int token, Pronoun pronoun) {
        found.values().stream()
                .max(Comparator.comparingInt(Antecedent::lastNamed))
                .ifPresent(nearest -> nearest.set(NEAREST));
        int least = found.values().stream().mapToInt(Antecedent::nearest).min().orElse(-1);
        List<Antecedent> near = found.values().stream()
                .filter(antecedent -> antecedent.nearest() == least)
                .toList();
        if (near.size() == 1) {
            near.get(0).set(ALONE);
        }
        cast.mentions().stream()
                .map(ActorMention::localId)
                .filter(id -> (cast.actor(id).kind() == ActorKind.PERSON) == pronoun.isOfPerson())
                .findFirst()
                .map(found::get)
                .ifPresent(first -> first.set(NAMED_FIRST));
        Token last = lastLike(sentence, token, pronoun);
        String meant = last == null ? null : resolver.apply(last.span());
        if (meant != null && found.containsKey(meant)) {
            found.get(meant).set(LAST_CHAIN);
        }
        for (Antecedent antecedent : found.values()) {
            if (last != null
                    && !antecedent.id.equals(meant)
                    && antecedent.lastNamed() > last.span().start()) {
                antecedent.set(NAMED_SINCE_CHAIN);
            }
        }
    }

    /** The last pronoun of the kind before a token, within reach; null where there is none. */
    private Token lastLike(Sentence sentence, int token, Pronoun pronoun) {
        boolean inQuotation = quoted.hold(sentence.token(token));
        for (int s = sentence.number(); s >= Math.max(0, sentence.number() - REACH); s--) {
            Sentence other = article.sentences().get(s);
            for (int i = (other == sentence ? token : other.size()) - 1; i >= 0; i--) {
                if (Pronoun.of(other.token(i)) == pronoun && (inQuotation || !quoted.hold(other.token(i)))) {
                    return other.token(i);
                }
            }
        }
        return null;
    }

    private void speakers(Map<String, Antecedent> found, Sentence sentence, int token) {
        int turn = turns.lastBefore(sentence, token);
        for (ActorMention mention : turn < 0
                ? List.<ActorMention>of()
                : cast.mentionsIn(article.sentences().get(turn).span())) {
            Sentence other = article.sentences().get(turn);
            boolean speaks = SpeakingTurns.isSpeaking(
                    other,
                    other.tokenAt(mention.span().start()),
                    other.tokenAt(mention.span().end() - 1));
            if (speaks && found.containsKey(mention.localId())) {
                found.get(mention.localId()).set(SPOKE_LAST);
            }
        }
        Span last = statements.speakerBefore(sentence.token(token).span().start());
        String said = last == null ? null : resolver.apply(last);
        if (said != null && found.containsKey(said)) {
            found.get(said).set(SAID_LAST);
        }
    }

    private void nobody(
            Map<String, Antecedent> found, Sentence sentence, int token, Pronoun pronoun, boolean isQuoted) {
        Antecedent nobody = new Antecedent(NOBODY, false);
        nobody.set(AntecedentFeature.NOBODY);
        nobody.set(NOBODY_OF_MANY, Math.log(1 + found.size()));
        nobody.set(NOBODY_QUOTED, isQuoted ? 1 : 0);
        int above = subjectAbove(sentence, token, pronoun);
        String id = above < 0 ? null : idOf(clauses.of(sentence), above);
        if (id != null && found.containsKey(id)) {
            found.get(id).set(SUBJECT_ABOVE);
        } else if (above >= 0 && id == null) {
            nobody.set(NOBODY_ABOVE);
        }
        if (pronoun.isOfPerson() && isUnnamedPersonNear(sentence, token)) {
            nobody.set(NOBODY_UNNAMED_NEAR);
        }
        found.put(NOBODY, nobody);
    }

    /** Local id of whom a noun phrase means, by its head word; null where that is not known. */
    private String idOf(Clauses inside, int head) {
        return cast.mentionsIn(inside.sentence().span()).stream()
                .filter(mention -> mention.span().contains(inside.token(head).span()))
                .map(ActorMention::localId)
                .findFirst()
                .orElseGet(() -> resolver.apply(
                        inside.token(head).isPronoun() ? inside.token(head).span() : inside.phraseOf(head)));
    }

    /**
     * The nearest subject of a clause above that the pronoun may mean: "Holm said that she …", "Holm said that …, but
     * she …". -1 where there is none.
     */
    private int subjectAbove(Sentence sentence, int token, Pronoun pronoun) {
        Clauses inside = clauses.of(sentence);
        if (inside == null) {
            return -1;
        }
        ParsedSentence parsed = inside.sentence();
        int clause = parsed.head(token);
        for (int at = clause < 0 ? -1 : parsed.head(clause), steps = 0;
                at >= 0 && steps < STEPS;
                at = parsed.head(at), steps++) {
            int subject = parsed.child(at, "nsubj");
            boolean before = subject >= 0
                    && subject < token
                    && !(Roles.isObject(sentence, token) && subject == inside.subjectOf(clause))
                    && inside.isQuoted(subject) == inside.isQuoted(token)
                    && !inside.dominates(subject, token);
            if (before && mayMean(inside, subject, pronoun)) {
                return subject;
            }
        }
        return -1;
    }

    private static boolean mayMean(Clauses clauses, int subject, Pronoun pronoun) {
        Token token = clauses.token(subject);
        if (token.isPronoun()) {
            return Pronoun.of(token) == pronoun;
        }
        boolean several = token.pos().endsWith("S") || clauses.sentence().child(subject, "conj") >= 0;
        return clauses.isSomebody(subject)
                && several == (pronoun == Pronoun.THEY)
                && (!pronoun.isOfPerson() || token.isNamed() || Roles.isPerson(clauses.sentence(), subject));
    }

    /** "The woman left. She …": in the same or the last sentence, as a subject, and no name stands in the phrase. */
    private boolean isUnnamedPersonNear(Sentence sentence, int token) {
        for (int s = Math.max(0, sentence.number() - 1); s <= sentence.number(); s++) {
            Clauses inside = clauses.of(article.sentences().get(s));
            int end =
                    s == sentence.number() ? token : article.sentences().get(s).size();
            for (int i = 0; inside != null && i < end; i++) {
                boolean subject = inside.sentence().relation(i).startsWith("nsubj")
                        && inside.posStarts(i, "NN")
                        && !inside.token(i).pos().endsWith("S")
                        && Roles.isPerson(inside.sentence(), i)
                        && inside.isQuoted(i) == quoted.hold(sentence.token(token));
                if (subject && idOf(inside, i) == null) {
                    return true;
                }
            }
        }
        return false;
    }
}
