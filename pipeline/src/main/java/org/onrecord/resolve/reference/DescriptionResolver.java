package org.onrecord.resolve.reference;

import static org.onrecord.record.ActorKind.PERSON;
import static org.onrecord.record.ReferenceStatus.RESOLVED;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Sentence;
import org.onrecord.language.grammar.Gender;
import org.onrecord.resolve.cast.ActorMention;
import org.onrecord.resolve.cast.Cast;
import org.onrecord.resolve.cast.LocalActor;
import org.onrecord.resolve.lexicon.Parties;
import org.onrecord.resolve.lexicon.Spelling;
import org.onrecord.resolve.lexicon.Titles;
import org.onrecord.resolve.places.Countries;
import org.onrecord.words.WordList;

/**
 * Works out whom a description without a name means: "the minister", "the Republican nominee", "the
 * agency". Only what fits one actor of the article counts as known. One per article.
 */
final class DescriptionResolver {

    /** Sentences between a description at the head of an article and the name that it leads up to. */
    private static final int INTRODUCED_WITHIN = 5;

    /** Words that others count as, see title-synonyms.tsv. */
    private static final String CANDIDATE = "candidate";

    private static final String FORMER = "former";

    private static final Set<String> POINTERS = Set.of("the", "this", "that", "and", "of");
    private static final Set<String> EPITHETS = WordList.words("resolve/epithets.txt");

    private final Cast cast;
    private final Genders genders;
    private final OrganizationDescriptions organizations;

    DescriptionResolver(AnnotatedArticle article, Cast cast, Genders genders) {
        this.organizations = new OrganizationDescriptions(article, cast);
        this.cast = cast;
        this.genders = genders;
    }

    /**
     * @return unresolved where no actor fits, or more than one does
     */
    Referent resolve(ReferringExpression phrase) {
        String head = head(phrase);
        boolean title = Titles.isHead(head);
        boolean bareTitle =
                title && Character.isUpperCase(phrase.headToken().word().codePointAt(0));
        boolean owned = phrase.isOwned();
        if (!phrase.isDefinite() && !bareTitle && !(owned && title)) {
            return Referent.UNRESOLVED;
        }
        if (title) {
            Holders holders = holders(phrase, head);
            return holders.isOne()
                    ? new Referent(holders.best(), RESOLVED, 0.8)
                    : owned || holders.isAny() ? Referent.UNRESOLVED : salient(phrase, head);
        }
        Referent organization = organizations.resolve(phrase);
        return organization.actor() == null ? person(phrase, head) : organization;
    }

    /** In lower case; "president" of "the president-elect". */
    private static String head(ReferringExpression phrase) {
        Sentence sentence = phrase.sentence();
        String head = phrase.headToken().word();
        int before = phrase.head() - 2;
        boolean elect = before >= phrase.first()
                && sentence.token(before + 1).word().equals("-")
                && Titles.isRank(head, sentence.token(before).word());
        return (elect ? sentence.token(before).word() : head).toLowerCase(Locale.ROOT);
    }

    /**
     * Who has a title.
     *
     * @param best null where nobody has
     * @param score how well the title fits
     * @param second the same of the one that it fits next best, 0 where there is none
     */
    private record Holders(LocalActor best, double score, double second) {

        boolean isAny() {
            return best != null && score >= 0.7;
        }

        /** Two whom it fits alike: somebody particular, but which is not clear. */
        boolean isOne() {
            return isAny() && score - second >= 0.35;
        }
    }

    /** Those who have the title, and whose roles, country or affiliation have the other words. */
    private Holders holders(ReferringExpression phrase, String head) {
        Set<String> wanted = new HashSet<>();
        phrase.coreWords().forEach(word -> wanted.add(plain(word)));
        wanted.removeAll(POINTERS);
        wanted.removeIf(Spelling::isPossessive);
        Holders found = new Holders(null, 0, 0);
        for (LocalActor actor : cast.actors()) {
            boolean person = actor.kind() == PERSON && (!phrase.isOwned() || belongsTo(actor, phrase));
            double match = person ? match(actor, phrase, wanted, plain(head)) : 0;
            double score = match > 0 ? match + recency(actor, phrase) : 0;
            if (score > found.score()) {
                found = new Holders(actor, score, found.score());
            } else if (score > found.second()) {
                found = new Holders(found.best(), found.score(), score);
            }
        }
        return found;
    }

    /** "Norland's president": whoever owns the title must be among the actor's words, or be the actor's country. */
    private boolean belongsTo(LocalActor actor, ReferringExpression phrase) {
        List<String> owner = phrase.ownerWords();
        String nation = owner.isEmpty() ? null : Countries.shared().codeOf(String.join(" ", owner));
        return nation != null
                ? actor.countryCode() == null || nation.equals(actor.countryCode())
                : wordsOf(cast.roles(actor.localId())).containsAll(owner);
    }

    private double match(LocalActor actor, ReferringExpression phrase, Set<String> wanted, String head) {
        Set<String> has = wordsOf(cast.roles(actor.localId()));
        Set<String> parties = Parties.among(has);
        if (!has.contains(head) || isOtherParty(Parties.among(wanted), parties) || !mayHold(actor, phrase, head)) {
            return 0;
        }
        double score = 1;
        for (String word : wanted) {
            if (word.equals(head)) {
                continue;
            }
            String nation = Countries.shared().codeOf(word);
            if (has.contains(word) || parties.contains(word) || nation != null && nation.equals(actor.countryCode())) {
                score += 0.6;
            } else if (nation != null && actor.countryCode() != null) {
                return 0;
            } else {
                score -= Titles.isModifier(word) || Titles.isHead(word) ? 0.6 : 0.15;
            }
        }
        return has.contains(FORMER) && !wanted.contains(FORMER) ? score - 0.4 : score;
    }

    /** "The president" is no vice president, "the former mayor" no mayor, "the mayoral candidate" none for the presidency. */
    private boolean mayHold(LocalActor actor, ReferringExpression phrase, String head) {
        List<String> roles = cast.roles(actor.localId());
        List<String> words = words(String.join(" ", phrase.coreWords()));
        List<TitleQualifiers> wanted = TitleQualifiers.of(words, head);
        boolean former = !words.contains(FORMER) || wordsOf(roles).contains(FORMER);
        return former
                && (wanted.isEmpty()
                        || roles.stream()
                                .flatMap(role -> TitleQualifiers.of(words(role), head).stream())
                                .anyMatch(held -> wanted.get(0).fits(held)));
    }

    private static boolean isOtherParty(Set<String> one, Set<String> other) {
        return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
    }

    /** Words that mean the same are one: "candidate" for "nominee", "republican" for "GOP". */
    private static String plain(String word) {
        String party = Parties.word(word);
        return party == null ? Titles.plain(word) : party;
    }

    private static Set<String> wordsOf(List<String> texts) {
        return texts.stream().flatMap(text -> words(text).stream()).collect(Collectors.toSet());
    }

    private static List<String> words(String text) {
        return Spelling.words(text).stream().map(DescriptionResolver::plain).toList();
    }

    /** 0.5 for one who was named in the sentence before, falling to 0; less for one who comes later only, least long after. */
    private double recency(LocalActor actor, ReferringExpression phrase) {
        OptionalInt since = phrase.sentencesSince(actor.localId(), cast);
        if (since.isPresent()) {
            return Math.max(0, 0.5 - 0.08 * since.getAsInt());
        }
        boolean soon = cast.mentions().stream()
                .filter(mention -> mention.localId().equals(actor.localId()))
                .anyMatch(mention -> mention.sentence() - phrase.sentence().number() <= INTRODUCED_WITHIN);
        return soon ? -0.5 : -1;
    }

    /**
     * "The Norland senator" when nobody's title was given: the subject of the sentence before, if that is
     * one person alone whose roles do not speak against it.
     */
    private Referent salient(ReferringExpression phrase, String head) {
        boolean modified = phrase.coreLast() - phrase.first() >= 2;
        if (!phrase.isDefinite() || !modified || !EPITHETS.contains(head)) {
            return Referent.UNRESOLVED;
        }
        Set<String> before = new HashSet<>();
        Set<String> same = new HashSet<>();
        for (ActorMention mention : cast.mentions()) {
            int distance = phrase.sentence().number() - mention.sentence();
            if (phrase.isAfter(mention) && cast.actor(mention.localId()).kind() == PERSON && distance <= 1) {
                (distance == 0 ? same : before).add(mention.localId());
            }
        }
        before.removeAll(same);
        boolean one = before.size() == 1 && same.isEmpty();
        LocalActor actor = one ? cast.actor(before.iterator().next()) : null;
        boolean against =
                actor != null && !cast.roles(actor.localId()).isEmpty() && !mayAlsoBe(actor, phrase, plain(head));
        Gender gender = Titles.gender(head);
        boolean otherGender = actor != null && gender != null && !genders.mayBe(actor.localId(), gender);
        return actor == null || against || otherGender ? Referent.UNRESOLVED : new Referent(actor, RESOLVED, 0.6);
    }

    /** Candidates and members of parties hold offices; other titles exclude each other. */
    private boolean mayAlsoBe(LocalActor actor, ReferringExpression phrase, String head) {
        Set<String> has = wordsOf(cast.roles(actor.localId()));
        return has.contains(head)
                ? mayHold(actor, phrase, head)
                : has.contains(CANDIDATE) || !Parties.among(has).isEmpty();
    }

    /** "the man", "the woman": only when one such person alone was named in the sentences just before. */
    private Referent person(ReferringExpression phrase, String head) {
        Gender gender = head.equals("man") ? Gender.MASCULINE : head.equals("woman") ? Gender.FEMININE : null;
        if (gender == null || phrase.coreLast() - phrase.first() > 1) {
            return Referent.UNRESOLVED;
        }
        Sentence sentence = phrase.sentence();
        Set<String> near = new HashSet<>();
        for (ActorMention mention : cast.mentions()) {
            LocalActor actor = cast.actor(mention.localId());
            int distance = sentence.number() - mention.sentence();
            boolean fits = genders.mayBe(actor.localId(), gender);
            if (actor.kind() == PERSON && distance <= 1 && phrase.isAfter(mention) && fits) {
                near.add(actor.localId());
            }
        }
        return near.size() == 1
                ? new Referent(cast.actor(List.copyOf(near).get(0)), RESOLVED, 0.5)
                : Referent.UNRESOLVED;
    }
}
