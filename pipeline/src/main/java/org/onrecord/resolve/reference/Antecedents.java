package org.onrecord.resolve.reference;

import static org.onrecord.resolve.reference.AntecedentFeature.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.language.grammar.ArticleClauses;
import org.onrecord.language.grammar.Gender;
import org.onrecord.language.grammar.Pronoun;
import org.onrecord.record.ActorKind;
import org.onrecord.record.Span;
import org.onrecord.resolve.cast.ActorMention;
import org.onrecord.resolve.cast.Cast;

/** Gathers whom a pronoun of the third person may mean, with what speaks for each. One per article. Not thread-safe. */
final class Antecedents {

    /** How many sentences back somebody may still be meant. */
    private static final int REACH = 6;

    /** From here on a pronoun tells the gender of whom it means. */
    private static final double SURE = 0.7;

    private final AnnotatedArticle article;
    private final Cast cast;
    private final Genders genders;
    private final Statements statements;
    private final SpeakingTurns turns;
    private final EarlierMentions earlier;
    private final PronounSyntax syntax;
    /** Local id of whom words mean, null where that is not known. */
    private final Function<Span, String> resolver;

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
        this.statements = statements;
        this.turns = new SpeakingTurns(article, REACH);
        this.earlier = new EarlierMentions(article, cast, descriptions, resolver);
        this.syntax = new PronounSyntax(article, cast, clauses, resolver);
        this.resolver = resolver;
    }

    /** Nobody known first, then the candidates in the order of their ids. */
    List<Antecedent> of(PronounToken pronoun) {
        boolean isQuoted = article.quotations().hold(pronoun.token());
        Map<String, Antecedent> found = found(pronoun, isQuoted);
        found.values().removeIf(Antecedent::isOvershadowed);
        askReader(found.values(), pronoun);
        for (Antecedent antecedent : found.values()) {
            antecedent.describe(pronoun.isObject(), pronoun.isPossessive());
            describeActor(antecedent, pronoun.pronoun());
        }
        compare(found, pronoun);
        speakers(found, pronoun);
        List<Antecedent> all = new ArrayList<>();
        all.add(nobody(found, pronoun, isQuoted));
        all.addAll(found.values());
        return all;
    }

    /** By local id. */
    private Map<String, Antecedent> found(PronounToken pronoun, boolean isQuoted) {
        Map<String, Antecedent> found = new TreeMap<>();
        Set<String> excluded = syntax.excluded(pronoun);
        Optional.ofNullable(statements.speakerAround(pronoun.span()))
                .map(resolver)
                .ifPresent(excluded::add);
        Span said = statements.saidWith(pronoun.span());
        int number = pronoun.sentence().number();
        for (Sentence other : article.sentences().subList(Math.max(0, number - REACH), number + 1)) {
            if (article.isHeading(other) && other != pronoun.sentence()) {
                continue;
            }
            for (EarlierMentions.Earlier mention : earlier.in(other, pronoun)) {
                boolean fits = !excluded.contains(mention.id()) && fits(pronoun.pronoun(), mention.id());
                if (fits && (said == null || !said.overlaps(mention.words()))) {
                    int last = other.tokenAt(mention.words().end() - 1);
                    found.computeIfAbsent(mention.id(), id -> new Antecedent(id, !isQuoted))
                            .add(mention.sighting(), article.reading().token(other, last));
                }
            }
        }
        return found;
    }

    /** What the reader's head for references makes of every mention of the candidates. */
    private void askReader(Collection<Antecedent> candidates, PronounToken pronoun) {
        List<Integer> tokens = candidates.stream()
                .flatMap(candidate -> candidate.tokens().stream())
                .toList();
        int anaphor = article.reading().token(pronoun.sentence(), pronoun.index());
        double[] odds = article.reading().reference(anaphor, tokens);
        int next = 0;
        for (Antecedent candidate : candidates) {
            int size = candidate.tokens().size();
            candidate.describe(Arrays.copyOfRange(odds, next, next + size));
            next += size;
        }
    }

    /** Tells that a pronoun was found to mean somebody: what comes later has to agree, where that is sure. */
    void note(Pronoun pronoun, Referent referent) {
        if (pronoun.isOfPerson() && referent.confidence() >= SURE) {
            meantBy.put(referent.id(), pronoun);
        }
    }

    /** Whether kind, told gender and number of an actor fit a pronoun. */
    private boolean fits(Pronoun pronoun, String id) {
        ActorKind kind = cast.actor(id).kind();
        boolean person = kind == ActorKind.PERSON;
        Gender told = genders.told(id);
        return switch (pronoun) {
            case HE, SHE ->
                person && (told == null || told == pronoun.gender()) && meantBy.getOrDefault(id, pronoun) == pronoun;
            case THEY -> !person && kind != ActorKind.COUNTRY;
            case IT -> !person && kind != ActorKind.GROUP;
            default -> false;
        };
    }

    private void describeActor(Antecedent antecedent, Pronoun pronoun) {
        if (pronoun.isOfPerson()) {
            Gender gender = genders.of(antecedent.id());
            boolean told = genders.told(antecedent.id()) == pronoun.gender();
            if (gender != null) {
                antecedent.set(told ? GENDER_TOLD : gender == pronoun.gender() ? GENDER_LIKELY : GENDER_UNLIKELY);
            }
            return;
        }
        switch (cast.actor(antecedent.id()).kind()) {
            case ORGANIZATION -> antecedent.set(ORGANIZATION);
            case GOVERNMENT -> antecedent.set(GOVERNMENT);
            case COUNTRY, BLOC -> antecedent.set(COUNTRY);
            default -> {}
        }
    }

    /** What only shows beside the others: who is nearest, alone, meant by the last such pronoun. */
    private void compare(Map<String, Antecedent> found, PronounToken pronoun) {
        found.values().stream()
                .max(Comparator.comparingInt(Antecedent::lastNamed))
                .ifPresent(nearest -> nearest.set(NEAREST));
        int least = found.values().stream().mapToInt(Antecedent::nearest).min().orElse(0);
        List<Antecedent> near = found.values().stream()
                .filter(antecedent -> antecedent.nearest() == least)
                .toList();
        if (near.size() == 1) {
            near.get(0).set(ALONE);
        }
        boolean person = pronoun.pronoun().isOfPerson();
        cast.mentions().stream()
                .map(ActorMention::localId)
                .filter(id -> (cast.actor(id).kind() == ActorKind.PERSON) == person)
                .findFirst()
                .map(found::get)
                .ifPresent(first -> first.set(NAMED_FIRST));
        Token last = earlier.lastLike(pronoun, REACH);
        if (last != null) {
            String meant = resolver.apply(last.span());
            for (Antecedent antecedent : found.values()) {
                if (antecedent.id().equals(meant)) {
                    antecedent.set(LAST_CHAIN);
                } else if (antecedent.lastNamed() > last.span().start()) {
                    antecedent.set(NAMED_SINCE_CHAIN);
                }
            }
        }
    }

    private void speakers(Map<String, Antecedent> found, PronounToken pronoun) {
        Sentence turn = turns.lastBefore(pronoun);
        for (ActorMention mention : turn == null ? List.<ActorMention>of() : cast.mentionsIn(turn.span())) {
            boolean speaks = SpeakingTurns.isSpeaking(
                    turn,
                    turn.tokenAt(mention.span().start()),
                    turn.tokenAt(mention.span().end() - 1));
            if (speaks && found.containsKey(mention.localId())) {
                found.get(mention.localId()).set(SPOKE_LAST);
            }
        }
        Span last = statements.speakerBefore(pronoun.span().start());
        String said = last == null ? null : resolver.apply(last);
        if (said != null && found.containsKey(said)) {
            found.get(said).set(SAID_LAST);
        }
    }

    private Antecedent nobody(Map<String, Antecedent> found, PronounToken pronoun, boolean isQuoted) {
        Antecedent nobody = Antecedent.nobody();
        nobody.set(NOBODY);
        nobody.set(NOBODY_OF_MANY, Math.log(1 + found.size()));
        nobody.set(NOBODY_QUOTED, isQuoted ? 1 : 0);
        nobody.set(
                NOBODY_READER_BEST,
                found.values().stream()
                        .mapToDouble(antecedent -> antecedent.features()[READER_BEST.ordinal()])
                        .max()
                        .orElse(0));
        Optional<PronounSyntax.Above> above = syntax.subjectAbove(pronoun);
        if (above.isPresent()) {
            String id = above.get().id();
            if (id == null) {
                nobody.set(NOBODY_ABOVE);
            } else if (found.containsKey(id)) {
                found.get(id).set(SUBJECT_ABOVE);
            }
        }
        if (pronoun.pronoun().isOfPerson() && syntax.isUnnamedPersonNear(pronoun)) {
            nobody.set(NOBODY_UNNAMED_NEAR);
        }
        return nobody;
    }
}
