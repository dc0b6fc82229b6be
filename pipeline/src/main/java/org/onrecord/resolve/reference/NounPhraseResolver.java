package org.onrecord.resolve.reference;

import static org.onrecord.record.ActorKind.*;
import static org.onrecord.record.ReferenceStatus.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.record.ActorKind;
import org.onrecord.record.Span;
import org.onrecord.resolve.cast.ActorMention;
import org.onrecord.resolve.cast.Cast;
import org.onrecord.resolve.cast.LocalActor;
import org.onrecord.resolve.lexicon.GroupNouns;
import org.onrecord.resolve.lexicon.Titles;
import org.onrecord.resolve.names.OrganizationKinds;
import org.onrecord.words.WordList;

/** Says whom a noun phrase of the article means: a name, a title, a description, a group. One per article. Immutable. */
final class NounPhraseResolver {

    private static final Set<ActorKind> ORGANIZATIONS = EnumSet.of(ORGANIZATION, GOVERNMENT, BLOC);

    private static final Pattern UNNAMED = Pattern.compile("\\S+,? (?:who|speaking|asking|requesting)\\b[^.;“”\"]{0,90}"
            + "(?:anonymity|anonymously|not (?:to )?be (?:named|identified)|not authori[sz]ed to)");
    private static final Set<String> PEOPLE = WordList.words("resolve/people-nouns.txt");
    private static final Set<String> BEFORE_RELATIVE =
            Set.of(",", "of", "to", "from", "with", "by", "whom", "that", "and");
    private static final Set<String> YET_TO_COME = Set.of("next", "future", "new", "incoming", "eventual");
    private static final Set<String> SOME =
            Set.of("some", "many", "others", "several", "one", "both", "most", "few", "everyone", "someone", "nobody");
    private static final Set<String> APPOSING = Set.of(",", "--", "–", "—", ":", "(");
    private static final Set<String> STATEMENTS = WordList.words("resolve/statement-nouns.txt");

    private final AnnotatedArticle article;
    private final Cast cast;
    private final DescriptionResolver descriptions;

    NounPhraseResolver(AnnotatedArticle article, Cast cast, DescriptionResolver descriptions) {
        this.article = article;
        this.cast = cast;
        this.descriptions = descriptions;
    }

    /**
     * @param words a noun phrase of the article; of a pronoun nobody is told here
     */
    Referent resolve(Span words) {
        ReferringExpression phrase = ReferringExpression.parse(article, cast, words);
        if (phrase == null || phrase.isPronoun()) {
            return Referent.UNRESOLVED;
        }
        if (phrase.isRelative()) {
            return relative(phrase);
        }
        Referent whole = nounPhrase(phrase);
        if (isYetToCome(phrase)) {
            return whole.status() == NAMED ? whole : Referent.UNRESOLVED;
        }
        if (whole.actor() != null || whole.status() != UNRESOLVED) {
            return whole;
        }
        Referent named = beforeComma(words);
        return named.actor() != null ? named : atTheEnd(phrase, words);
    }

    /** "The next mayor": who that will be is not known, whoever holds the office now. */
    private static boolean isYetToCome(ReferringExpression phrase) {
        return phrase.sentence().is(phrase.first(), "the")
                && phrase.first() < phrase.last()
                && YET_TO_COME.contains(
                        phrase.sentence().token(phrase.first() + 1).lower());
    }

    /** Of "X, a doctor" who is not known as a whole, X. */
    private Referent beforeComma(Span words) {
        int comma = article.slice(words).indexOf(',');
        int length = comma < 1 ? 0 : article.slice(words).codePointCount(0, comma);
        return length == 0 ? Referent.UNRESOLVED : resolve(new Span(words.start(), words.start() + length));
    }

    /** Of "Holm's adviser and pollster Ines Brandt", who is not known as a whole, the name at the end. */
    private Referent atTheEnd(ReferringExpression phrase, Span words) {
        return cast.mentionsIn(words).stream()
                .filter(mention -> mention.span().end() == words.end()
                        && phrase.sentence().tokenAt(mention.span().start()) > 0)
                .map(mention -> cast.actor(mention.localId()))
                .filter(actor -> actor.kind() == PERSON)
                .findFirst()
                .map(actor -> new Referent(actor, NAMED, 0.75))
                .orElse(Referent.UNRESOLVED);
    }

    /** "Okafor, who", "the agency, which": what the noun before it means. */
    private Referent relative(ReferringExpression phrase) {
        if (!(phrase.sentence() instanceof ParsedSentence sentence)) {
            return Referent.UNRESOLVED;
        }
        int end = phrase.first() - 1;
        while (end > 0 && BEFORE_RELATIVE.contains(sentence.token(end).word())) {
            end--;
        }
        int verb = sentence.head(phrase.first());
        while (verb >= 0 && !sentence.relation(verb).equals("acl:relcl") && sentence.head(verb) > end) {
            verb = sentence.head(verb);
        }
        int noun = verb >= 0 && sentence.relation(verb).equals("acl:relcl") ? sentence.head(verb) : end;
        if (noun < 0 || noun > end || !sentence.token(noun).isNoun()) {
            return Referent.UNRESOLVED;
        }
        int start = noun;
        for (int child : sentence.subtree(noun)) {
            start = Math.min(start, child);
        }
        Referent antecedent = resolve(sentence.spanOf(start, Math.max(noun, start)));
        return antecedent.status() == NAMED ? new Referent(antecedent.actor(), RESOLVED, 0.85) : antecedent;
    }

    private Referent nounPhrase(ReferringExpression phrase) {
        ActorMention name = nameAtHead(phrase);
        if (name != null) {
            return named(phrase, name);
        }
        ActorMention apposition = nameInApposition(phrase);
        if (apposition != null) {
            return new Referent(cast.actor(apposition.localId()), NAMED, 0.9);
        }
        ActorMention beside = NameBeside.of(phrase, cast);
        if (beside != null) {
            return new Referent(cast.actor(beside.localId()), RESOLVED, 0.85);
        }
        ActorMention called = nameBeforeKind(phrase);
        if (called != null) {
            return new Referent(cast.actor(called.localId()), NAMED, 0.9);
        }
        if (isNotToBeNamed(phrase)) {
            return Referent.ANONYMOUS;
        }
        if (phrase.isOwned() && STATEMENTS.contains(phrase.headToken().lowerLemma())) {
            return owner(phrase);
        }
        Referent described = isAnonymous(phrase) ? Referent.ANONYMOUS : descriptions.resolve(phrase);
        if (described.actor() == null && described.status() != ANONYMOUS) {
            ActorMention parsed =
                    nameAt(phrase, phrase.sentence().token(phrase.parsedHead()).span());
            if (parsed != null && cast.actor(parsed.localId()).kind() == PERSON) {
                return new Referent(cast.actor(parsed.localId()), NAMED, 0.75);
            }
            return isSomebodyNew(phrase) ? Referent.ANONYMOUS : described;
        }
        return described;
    }

    /** "The Harbour Workers union": an organization's name and then what it is. */
    private ActorMention nameBeforeKind(ReferringExpression phrase) {
        int head = phrase.coreLast();
        if (head <= phrase.first()
                || !OrganizationKinds.isDescribing(phrase.headToken().lowerLemma())) {
            return null;
        }
        Sentence sentence = phrase.sentence();
        ActorMention name = nameAt(phrase, sentence.token(head - 1).span());
        Span second = sentence.token(Math.min(head - 1, phrase.first() + 1)).span();
        boolean organization = name != null
                && ORGANIZATIONS.contains(cast.actor(name.localId()).kind());
        return organization && name.span().start() <= second.start() ? name : null;
    }

    /** "The official, who spoke on condition of anonymity". */
    private boolean isNotToBeNamed(ReferringExpression phrase) {
        Sentence sentence = phrase.sentence();
        String rest = article.slice(sentence.spanOf(phrase.coreLast(), sentence.size() - 1));
        return UNNAMED.matcher(rest).lookingAt();
    }

    /** "The union's reasoning" is the union's. */
    private Referent owner(ReferringExpression phrase) {
        int end = phrase.first();
        while (end + 1 < phrase.coreLast()
                && !phrase.sentence().token(end + 1).pos().equals("POS")) {
            end++;
        }
        Referent owner = resolve(phrase.sentence().spanOf(phrase.first(), end));
        return owner.status() == NAMED ? new Referent(owner.actor(), RESOLVED, 0.85) : owner;
    }

    /** The name that the phrase's head is in, or that the phrase ends with. */
    private ActorMention nameAtHead(ReferringExpression phrase) {
        ActorMention found = nameAt(phrase, phrase.headToken().span());
        return found == null
                ? nameAt(phrase, phrase.sentence().token(phrase.coreLast()).span())
                : found;
    }

    /** The longest name or designation at a word. */
    private ActorMention nameAt(ReferringExpression phrase, Span word) {
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

    private Referent named(ReferringExpression phrase, ActorMention name) {
        LocalActor actor = cast.actor(name.localId());
        boolean unnamed = actor.kind() == GROUP
                && GroupNouns.isAnonymous(phrase.headToken().word());
        if (unnamed) {
            boolean some = phrase.isIndefinite();
            return some ? Referent.ANONYMOUS : new Referent(actor, ANONYMOUS, 0.8);
        }
        return new Referent(actor, NAMED, 0.95);
    }

    /** "Norland's chief negotiator, Amara Okafor": the name right behind a comma or dash. */
    private ActorMention nameInApposition(ReferringExpression phrase) {
        Sentence sentence = phrase.sentence();
        for (int i = phrase.coreLast() + 1; i < phrase.last(); i++) {
            String mark = sentence.token(i).word();
            if (APPOSING.contains(mark)) {
                Span next = sentence.token(skipTitle(sentence, i + 1, phrase.last()))
                        .span();
                for (ActorMention mention : cast.mentionsIn(sentence.span())) {
                    if (mention.span().contains(next)
                            && cast.actor(mention.localId()).kind() == PERSON) {
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
    private boolean isAnonymous(ReferringExpression phrase) {
        Token head = phrase.headToken();
        String word = head.lower();
        String lemma = head.lowerLemma();
        boolean people = Titles.isHead(lemma) || PEOPLE.contains(lemma) || GroupNouns.isAnonymous(word);
        return people && (phrase.isPlural() && !phrase.isDefinite() || phrase.isIndefinite());
    }

    private static boolean isSomebodyNew(ReferringExpression phrase) {
        String lemma = phrase.headToken().lowerLemma();
        List<String> words = phrase.coreWords();
        return PEOPLE.contains(lemma) && (phrase.isPlural() || phrase.isIndefinite())
                || words.size() == 1 && SOME.contains(words.get(0));
    }
}
