package org.onrecord.resolve.reference;

import static org.onrecord.record.ActorKind.GOVERNMENT;
import static org.onrecord.record.ActorKind.ORGANIZATION;
import static org.onrecord.record.ActorKind.PERSON;
import static org.onrecord.record.ReferenceStatus.RESOLVED;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.resolve.cast.ActorMention;
import org.onrecord.resolve.cast.Cast;
import org.onrecord.resolve.cast.LocalActor;
import org.onrecord.resolve.lexicon.Spelling;
import org.onrecord.resolve.names.OrganizationAppositions;
import org.onrecord.resolve.names.OrganizationKinds;
import org.onrecord.resolve.places.Countries;
import org.onrecord.words.WordList;

/**
 * Works out which organization or government a description without a name means: "the union", "the finance
 * ministry", "the company", "the dockers" for a dockers' union. One per article; not thread-safe.
 */
final class OrganizationDescriptions {

    /** Sentences back in which an organization of this kind is the one that is meant, if it is the only one. */
    private static final int REACH = 6;

    /** Of an organization that is named only later. */
    private static final int FAR = Integer.MAX_VALUE;

    private static final Set<String> POINTERS = Set.of("the", "this", "that", "and", "of");
    private static final Set<String> OF_WHOM = Set.of("of", "in", "for", "at");
    private static final Set<String> STATE = WordList.words("resolve/state-bodies.txt");
    private static final Set<String> COMPANY_ROLES = WordList.words("resolve/company-roles.txt");

    private final AnnotatedArticle article;
    private final Cast cast;
    /** Local ids to the nouns that the article describes them with ("campaign", "group"); made when first needed. */
    private Map<String, Set<String>> described;

    OrganizationDescriptions(AnnotatedArticle article, Cast cast) {
        this.article = article;
        this.cast = cast;
    }

    /**
     * @param phrase a definite noun phrase
     * @return unresolved where no organization fits, or several do
     */
    Referent resolve(ReferringExpression phrase) {
        String noun = phrase.headToken().lowerLemma();
        if (phrase.isPlural()) {
            return members(phrase);
        }
        Set<String> modifiers = new HashSet<>(phrase.coreWords());
        modifiers.removeAll(POINTERS);
        modifiers.remove(noun);
        modifiers.remove(phrase.headToken().lower());
        boolean owned = phrase.isOwned() || phrase.coreLast() < phrase.last() && namesMore(phrase);
        if (!OrganizationKinds.describes(noun) || owned) {
            return Referent.UNRESOLVED;
        }
        Map<String, Integer> distances = new HashMap<>();
        for (LocalActor actor : cast.actors()) {
            boolean organization = actor.kind() == ORGANIZATION || actor.kind() == GOVERNMENT;
            if (organization && isOf(actor, noun) && hasAll(actor, modifiers)) {
                distances.put(
                        actor.localId(),
                        phrase.sentencesSince(actor.localId(), cast).orElse(FAR));
            }
        }
        return choose(distances, STATE.contains(noun));
    }

    /** "the government in Lima", "the bank of the south": which one is told by a name behind it. */
    private static boolean namesMore(ReferringExpression phrase) {
        Sentence sentence = phrase.sentence();
        boolean preposition =
                OF_WHOM.contains(sentence.token(phrase.coreLast() + 1).word());
        for (int i = phrase.coreLast() + 2; preposition && i <= phrase.last(); i++) {
            if (sentence.token(i).isProperNoun()) {
                return true;
            }
        }
        return false;
    }

    private Referent choose(Map<String, Integer> distances, boolean state) {
        List<String> order = new ArrayList<>(distances.keySet());
        order.sort((a, b) -> Integer.compare(distances.get(a), distances.get(b)));
        if (order.isEmpty()) {
            return Referent.UNRESOLVED;
        }
        int nearest = distances.get(order.get(0));
        int next = order.size() < 2 ? FAR : distances.get(order.get(1));
        LocalActor actor = cast.actor(order.get(0));
        if (order.size() == 1) {
            boolean near = nearest <= REACH;
            return near || !state ? new Referent(actor, RESOLVED, near ? 0.7 : 0.6) : Referent.UNRESOLVED;
        }
        boolean clear = nearest <= REACH && next > REACH || nearest <= 1 && next - nearest > 3;
        return clear ? new Referent(actor, RESOLVED, 0.55) : Referent.UNRESOLVED;
    }

    private boolean isOf(LocalActor actor, String noun) {
        return OrganizationKinds.fits(noun, actor.name())
                || actor.aliases().stream().anyMatch(alias -> OrganizationKinds.fits(noun, alias))
                || described(actor).stream().anyMatch(other -> OrganizationKinds.alike(noun, other));
    }

    /** Every word must be the name's, a description's, or the actor's nation. */
    private boolean hasAll(LocalActor actor, Set<String> words) {
        Set<String> has = new HashSet<>(described(actor));
        has.addAll(Spelling.words(actor.name()));
        return words.stream().allMatch(word -> has.contains(word) || isNation(word, actor));
    }

    private static boolean isNation(String word, LocalActor actor) {
        String code = Countries.shared().codeOf(word);
        return code != null && code.equals(actor.countryCode());
    }

    /** "the dockers": the only union or association that has them in its name. */
    private Referent members(ReferringExpression phrase) {
        String people = phrase.headToken().lower();
        Set<LocalActor> fitting = new HashSet<>();
        for (LocalActor actor : cast.actors()) {
            boolean union = OrganizationKinds.fits("union", actor.name())
                    || OrganizationKinds.fits("association", actor.name());
            boolean theirs = Spelling.words(actor.name()).contains(people);
            if (union && theirs) {
                fitting.add(actor);
            }
        }
        boolean bare = phrase.coreWords().size() == 2 && phrase.coreLast() == phrase.last();
        return bare && fitting.size() == 1
                ? new Referent(fitting.iterator().next(), RESOLVED, 0.6)
                : Referent.UNRESOLVED;
    }

    private Set<String> described(LocalActor actor) {
        if (described == null) {
            described = new HashMap<>();
            for (ActorMention mention : cast.mentions()) {
                if (cast.actor(mention.localId()).kind() != PERSON) {
                    describe(mention);
                }
            }
        }
        return described.getOrDefault(actor.localId(), Set.of());
    }

    private void describe(ActorMention mention) {
        Sentence sentence = article.sentences().get(mention.sentence());
        Set<String> words = described.computeIfAbsent(mention.localId(), id -> new HashSet<>());
        int first = sentence.tokenAt(mention.span().start());
        int last = sentence.tokenAt(mention.span().end() - 1);
        words.addAll(OrganizationAppositions.wordsAfter(sentence, last));
        Token before = first > 0 ? sentence.token(first - 1) : null;
        if (before != null && before.pos().equals("NN") && OrganizationKinds.describes(before.word())) {
            words.add(before.word());
        }
        boolean owns =
                last + 2 < sentence.size() && sentence.token(last + 1).pos().equals("POS");
        if (owns && OrganizationAppositions.startsWith(sentence, last + 2, COMPANY_ROLES)) {
            words.add("company");
        }
    }
}
