package org.onrecord.resolve.reference;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.record.Span;
import org.onrecord.resolve.cast.ActorMention;
import org.onrecord.resolve.cast.Cast;
import org.onrecord.resolve.cast.LocalActor;
import org.onrecord.resolve.lexicon.GroupNouns;
import org.onrecord.resolve.lexicon.Titles;
import org.onrecord.resolve.names.OrganizationKinds;
import org.onrecord.words.WordList;

/**
 * Says who a phrase of the article means: a name, a pronoun, a title, a description, a group. One
 * per article; not for use by several threads.
 */
public final class ReferentResolver {

    /** Below this the actor is not told: a guess is worse than none. */
    private static final double SURE_ENOUGH = 0.5;

    private static final double OF_SEVERAL = 0.55;

    private static final Pattern UNNAMED = Pattern.compile("\\S+,? (?:who|speaking|asking|requesting)\\b[^.;“”\"]{0,90}"
            + "(?:anonymity|anonymously|not (?:to )?be (?:named|identified)|not authori[sz]ed to)");
    private static final Set<String> PEOPLE = WordList.words("resolve/people-nouns.txt");
    private static final Set<String> STATEMENTS = WordList.words("resolve/statement-nouns.txt");

    private final AnnotatedArticle article;
    private final Cast cast;
    private final PronounResolver pronouns;
    private final DescriptionResolver descriptions;

    public ReferentResolver(AnnotatedArticle article, Cast cast) {
        this.article = article;
        this.cast = cast;
        Genders genders = new Genders(article, cast);
        this.descriptions = new DescriptionResolver(article, cast, genders);
        this.pronouns = new PronounResolver(article, cast, genders, descriptions);
    }

    public Cast cast() {
        return cast;
    }

    /**
     * Whether kind, gender and number of an actor fit a pronoun of the third person; a gender that nothing tells fits.
     *
     * @param pronoun in lower case
     */
    public boolean mayMean(String pronoun, LocalActor actor) {
        return pronouns.mayMean(pronoun, actor);
    }

    /**
     * @param phrase a noun phrase or pronoun of the article, for instance a quote's speaker
     */
    public Referent resolve(Span phrase) {
        return resolve(phrase, null);
    }

    /**
     * @param phrase a noun phrase or pronoun of the article, null gives {@link Referent#NONE}
     * @param excluding words that hold no antecedent of a pronoun, for instance what the quote says; may be null
     */
    public Referent resolve(Span phrase, Span excluding) {
        if (phrase == null) {
            return Referent.NONE;
        }
        NounPhrase parsed = NounPhrase.parse(article, cast, phrase);
        if (parsed == null) {
            return Referent.UNRESOLVED;
        }
        if (parsed.isRelative()) {
            return relative(parsed, excluding);
        }
        Referent referent = parsed.isPronoun() ? pronoun(parsed, excluding) : nounPhrase(parsed);
        boolean guess = referent.actor() != null && referent.confidence() < SURE_ENOUGH;
        return guess ? Referent.UNRESOLVED : referent;
    }

    private Referent pronoun(NounPhrase phrase, Span excluding) {
        String word = phrase.coreWords().get(0);
        if (word.matches("i|we|you|me|us|my|our|your|one|who|mine|ours|yours")) {
            return Referent.UNRESOLVED;
        }
        Referent found = pronouns.resolve(phrase.sentence(), phrase.first(), excluding);
        return found.actor() == null ? found : new Referent(cast.actor(found.id()), "resolved", found.confidence());
    }

    /** "Okafor, who", "the agency, which": what the noun before it means. */
    private Referent relative(NounPhrase phrase, Span excluding) {
        Sentence sentence = phrase.sentence();
        int end = phrase.first() - 1;
        while (end > 0 && sentence.token(end).word().matches(",|of|to|from|with|by|whom|that|and")) {
            end--;
        }
        if (end < 0 || !(sentence instanceof ParsedSentence)) {
            return Referent.UNRESOLVED;
        }
        int verb = ((ParsedSentence) sentence).head(phrase.first());
        while (verb >= 0
                && !((ParsedSentence) sentence).relation(verb).equals("acl:relcl")
                && ((ParsedSentence) sentence).head(verb) > end) {
            verb = ((ParsedSentence) sentence).head(verb);
        }
        int noun = verb >= 0 && ((ParsedSentence) sentence).relation(verb).equals("acl:relcl")
                ? ((ParsedSentence) sentence).head(verb)
                : end;
        if (noun < 0 || noun > end || !sentence.token(noun).isNoun()) {
            return Referent.UNRESOLVED;
        }
        int start = noun;
        for (int child : ((ParsedSentence) sentence).subtree(noun)) {
            start = Math.min(start, child);
        }
        Referent antecedent = resolve(sentence.spanOf(start, Math.max(noun, start)), excluding);
        return antecedent.status().equals("named") ? new Referent(antecedent.actor(), "resolved", 0.85) : antecedent;
    }

    private Referent nounPhrase(NounPhrase phrase) {
        ActorMention name = nameAtHead(phrase);
        if (name != null) {
            return named(phrase, name);
        }
        ActorMention apposition = nameInApposition(phrase);
        if (apposition != null) {
            return new Referent(cast.actor(apposition.localId()), "named", 0.9);
        }
        ActorMention beside = NameBeside.of(phrase, cast);
        if (beside != null) {
            return new Referent(cast.actor(beside.localId()), "resolved", 0.85);
        }
        ActorMention called = nameBeforeKind(phrase);
        if (called != null) {
            return new Referent(cast.actor(called.localId()), "named", 0.9);
        }
        if (isNotToBeNamed(phrase)) {
            return Referent.ANONYMOUS;
        }
        if (phrase.isOwned() && STATEMENTS.contains(phrase.headToken().lowerLemma())) {
            return owner(phrase);
        }
        Referent described = isAnonymous(phrase) ? Referent.ANONYMOUS : descriptions.resolve(phrase);
        if (described.actor() == null && !described.status().equals("anonymous")) {
            ActorMention parsed =
                    nameAt(phrase, phrase.sentence().token(phrase.parsedHead()).span());
            if (parsed != null && cast.actor(parsed.localId()).kind().equals("person")) {
                return new Referent(cast.actor(parsed.localId()), "named", 0.75);
            }
            return isSomebodyNew(phrase) ? Referent.ANONYMOUS : described;
        }
        return described;
    }

    /** "The Harbour Workers union": an organization's name and then what it is. */
    private ActorMention nameBeforeKind(NounPhrase phrase) {
        int head = phrase.coreLast();
        if (head <= phrase.first()
                || !OrganizationKinds.isDescribing(phrase.headToken().lowerLemma())) {
            return null;
        }
        ActorMention name = nameAt(phrase, phrase.sentence().token(head - 1).span());
        boolean organization =
                name != null && cast.actor(name.localId()).kind().matches("organization|government|bloc");
        return organization
                        && name.span().start()
                                <= phrase.sentence()
                                        .token(Math.min(head - 1, phrase.first() + 1))
                                        .span()
                                        .start()
                ? name
                : null;
    }

    /** "The official, who spoke on condition of anonymity". */
    private boolean isNotToBeNamed(NounPhrase phrase) {
        Sentence sentence = phrase.sentence();
        String rest = article.slice(sentence.spanOf(phrase.coreLast(), sentence.size() - 1));
        return UNNAMED.matcher(rest).lookingAt();
    }

    /** "The union's reasoning" is the union's. */
    private Referent owner(NounPhrase phrase) {
        int end = phrase.first();
        while (end + 1 < phrase.coreLast()
                && !phrase.sentence().token(end + 1).pos().equals("POS")) {
            end++;
        }
        Referent owner = resolve(phrase.sentence().spanOf(phrase.first(), end));
        return owner.status().equals("named") ? new Referent(owner.actor(), "resolved", 0.85) : owner;
    }

    /** The name that the phrase's head is in, or that the phrase ends with. */
    private ActorMention nameAtHead(NounPhrase phrase) {
        ActorMention found = nameAt(phrase, phrase.headToken().span());
        return found == null
                ? nameAt(phrase, phrase.sentence().token(phrase.coreLast()).span())
                : found;
    }

    /** The longest name or designation at a word. */
    private ActorMention nameAt(NounPhrase phrase, Span word) {
        ActorMention found = null;
        for (ActorMention mention : cast.mentionsIn(phrase.sentence().span())) {
            Span span = cast.designation(mention);
            if (span.contains(word)
                    && (found == null || span.length() > cast.designation(found).length())) {
                found = mention;
            }
        }
        return found;
    }

    private Referent named(NounPhrase phrase, ActorMention name) {
        LocalActor actor = cast.actor(name.localId());
        boolean unnamed = actor.kind().equals("group")
                && GroupNouns.isAnonymous(phrase.headToken().word());
        if (unnamed) {
            boolean some = phrase.isIndefinite();
            return some ? Referent.ANONYMOUS : new Referent(actor, "anonymous", 0.8);
        }
        boolean several = phrase.coreLast() + 1 <= phrase.last()
                && phrase.sentence().token(phrase.coreLast() + 1).word().equals("and")
                && cast.mentionsIn(phrase.sentence().spanOf(phrase.coreLast() + 1, phrase.last()))
                                .size()
                        > 0;
        // Two who speak together: the first is told, but nobody is to take it for the whole.
        return several ? new Referent(actor, "resolved", OF_SEVERAL) : new Referent(actor, "named", 0.95);
    }

    /** "Norland's chief negotiator, Amara Okafor": the name right behind a comma or dash. */
    private ActorMention nameInApposition(NounPhrase phrase) {
        Sentence sentence = phrase.sentence();
        for (int i = phrase.coreLast() + 1; i < phrase.last(); i++) {
            String mark = sentence.token(i).word();
            if (mark.matches(",|--|–|—|:|\\(")) {
                Span next = sentence.token(skipTitle(sentence, i + 1, phrase.last()))
                        .span();
                for (ActorMention mention : cast.mentionsIn(sentence.span())) {
                    if (mention.span().contains(next)
                            && cast.actor(mention.localId()).kind().equals("person")) {
                        return mention;
                    }
                }
            }
        }
        return null;
    }

    private static int skipTitle(Sentence sentence, int from, int last) {
        int i = from;
        while (i < last
                && (Titles.isHead(sentence.token(i))
                        || Titles.isHonorific(sentence.token(i).word())
                        || Titles.isModifier(sentence.token(i).word()))) {
            i++;
        }
        return i;
    }

    /** "officials", "a spokesman for X", "people close to the talks": somebody who is not named. */
    private boolean isAnonymous(NounPhrase phrase) {
        Token head = phrase.headToken();
        String word = head.lower();
        String lemma = head.lowerLemma();
        boolean people = Titles.isHead(lemma) || PEOPLE.contains(lemma) || GroupNouns.isAnonymous(word);
        return people && (phrase.isPlural() && !phrase.isDefinite() || phrase.isIndefinite());
    }

    private static boolean isSomebodyNew(NounPhrase phrase) {
        String lemma = phrase.headToken().lowerLemma();
        List<String> words = phrase.coreWords();
        return PEOPLE.contains(lemma) && (phrase.isPlural() || phrase.isIndefinite())
                || words.size() == 1
                        && words.get(0).matches("some|many|others|several|one|both|most|few|everyone|someone|nobody");
    }
}
