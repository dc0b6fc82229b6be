package org.onrecord.extract.demands;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.Sentence;
import org.onrecord.language.grammar.ArticleClauses;
import org.onrecord.record.Quote;
import org.onrecord.record.Span;
import org.onrecord.resolve.cast.Cast;
import org.onrecord.resolve.cast.LocalActor;
import org.onrecord.resolve.reference.Referent;
import org.onrecord.resolve.reference.ReferentResolver;

/**
 * Says whom the words for a demander, an addressee or a responder mean. A demand with the wrong name is worse than one
 * with none: the resolver's choice for a pronoun counts only where the words nearby agree with it, and where they name
 * just one who fits, that one is meant. One per article; not for use by several threads.
 */
public final class Antecedents {

    private static final Referent UNCLEAR = Referent.UNRESOLVED;
    /** How many sentences back somebody is still meant by a pronoun. */
    private static final int REACH = 3;

    private final AnnotatedArticle article;
    private final ReferentResolver referents;
    private final Voices voices;
    private final NearbyPeople people;
    private final Map<Integer, Referent> known = new HashMap<>();

    public Antecedents(
            AnnotatedArticle article, ArticleClauses clauses, ReferentResolver referents, List<Quote> quotes) {
        this.article = article;
        this.referents = referents;
        this.voices = new Voices(article, clauses, quotes);
        this.people = new NearbyPeople(referents, clauses, voices);
    }

    Cast cast() {
        return referents.cast();
    }

    /**
     * @param words a noun phrase or pronoun of the article, null gives {@link Referent#NONE}
     */
    public Referent resolve(Span words) {
        if (words == null) {
            return Referent.NONE;
        }
        Sentence sentence = article.sentenceAt(words.start());
        int token = sentence.tokenAt(words.start());
        boolean single = token >= 0 && sentence.token(token).span().end() >= words.end();
        if (!single || !isThirdPerson(sentence, token)) {
            return phrase(words, sentence);
        }
        Referent before = known.get(words.start());
        if (before == null) {
            known.put(words.start(), UNCLEAR);
            before = pronoun(sentence, token);
            known.put(words.start(), before);
        }
        return before;
    }

    private static boolean isThirdPerson(Sentence sentence, int token) {
        return sentence.token(token).lower().matches("he|him|his|she|her|they|them|their|it|its");
    }

    /** Of "Holm's adviser and pollster Ines Brandt", whom the resolver does not know as a whole, the name at its end. */
    private Referent phrase(Span words, Sentence sentence) {
        if (article.slice(words).matches("(?i)the (next|future|new|incoming|eventual) .*")) {
            // who that will be is not known, whoever holds the office now
            Referent next = referents.resolve(words);
            return next.status().equals("named") ? next : UNCLEAR;
        }
        Referent whole = referents.resolve(words);
        if (whole.actor() != null || !whole.status().equals("unresolved")) {
            return whole;
        }
        return cast().mentionsIn(words).stream()
                .filter(mention -> mention.span().end() == words.end()
                        && sentence.tokenAt(mention.span().start()) > 0)
                .map(mention -> cast().actor(mention.localId()))
                .filter(actor -> actor.kind().equals("person"))
                .findFirst()
                .map(actor -> new Referent(actor, "named", 0.75))
                .orElse(whole);
    }

    private Referent pronoun(Sentence sentence, int token) {
        String word = sentence.token(token).lower();
        boolean quoted = voices.inQuotationMarks(sentence, token);
        if (!word.matches("he|him|his|she|her")) {
            return quoted ? UNCLEAR : several(sentence, token, word);
        }
        return quoted ? saidOf(sentence, token, word) : told(sentence, token, word);
    }

    /** "They" and "it": who the subject of the clause above or of the sentence before is, and nobody else. */
    private Referent several(Sentence sentence, int token, String word) {
        Referent choice = referents.resolve(sentence.token(token).span());
        Referent above = people.subjectAbove(sentence, token, word, this);
        if (above != null) {
            return agreeing(choice, above);
        }
        Sentence before = sentence.number() == 0 ? null : article.sentences().get(sentence.number() - 1);
        Referent subject = !(before instanceof ParsedSentence parsed)
                ? null
                : people.mainSubject(parsed, word.startsWith("th"), this);
        return subject == null ? choice : agreeing(choice, subject);
    }

    private static Referent agreeing(Referent choice, Referent other) {
        return choice.id() != null && choice.id().equals(other.id()) ? choice : UNCLEAR;
    }

    /** A person in running text. */
    private Referent told(Sentence sentence, int token, String word) {
        Referent above = people.subjectAbove(sentence, token, word, this);
        if (above != null) {
            return above;
        }
        Referent choice = referents.resolve(sentence.token(token).span());
        Set<String> beside = people.before(sentence, token, word, null);
        Set<String> others = people.doersTo(sentence, token);
        if (!others.isEmpty()) {
            beside.removeAll(others);
            Set<String> objects = people.objectsIn(sentence, token, word);
            objects.removeAll(others);
            return !beside.isEmpty() ? oneOf(beside, choice, objects) : others.contains(choice.id()) ? UNCLEAR : choice;
        }
        if (!beside.isEmpty()) {
            return oneOf(beside, choice, people.actingIn(sentence, token, word));
        }
        Referent speaker = speakerOfQuoteBefore(sentence, word);
        if (speaker != null) {
            return speaker;
        }
        return inSentencesBefore(sentence, token, word, choice);
    }

    private Referent inSentencesBefore(Sentence sentence, int token, String word, Referent choice) {
        boolean object = NearbyPeople.isObject(sentence, token);
        for (int s = sentence.number() - 1; s >= Math.max(0, sentence.number() - REACH); s--) {
            Sentence other = article.sentences().get(s);
            Set<String> named = article.isHeading(other) ? Set.of() : people.before(other, other.size(), word, null);
            if (!named.isEmpty()) {
                // who is done something to is rather who was done something to before
                Set<String> alike = object
                        ? people.objectsIn(other, other.size(), word)
                        : people.actingIn(other, other.size(), word);
                return object && alike.isEmpty() && named.size() > 1 ? UNCLEAR : oneOf(named, choice, alike);
            }
            int same = people.lastPronounLike(other, other.size(), word);
            if (same >= 0) {
                return resolved(resolve(other.token(same).span()));
            }
        }
        return choice;
    }

    /**
     * Of those named, whom the resolver chose too, or who alone is named; of several, who alone acts.
     *
     * @param acting of those named, who does something in the sentence
     */
    private Referent oneOf(Set<String> named, Referent choice, Set<String> acting) {
        if (acting.size() == 1) {
            return person(acting.iterator().next());
        }
        boolean chosen = choice.id() != null && (acting.isEmpty() ? named : acting).contains(choice.id());
        return chosen && (named.size() == 1 || !acting.isEmpty()) ? choice : UNCLEAR;
    }

    /** "“…,” Holm said. “…,” he added. He must …": who said the quote right before, if nobody else has acted since; else null. */
    private Referent speakerOfQuoteBefore(Sentence sentence, String word) {
        Quote last = voices.quoteBefore(sentence);
        if (last == null
                || last.speakerSpan() == null
                || article.sentenceAt(last.speakerSpan().start()).block() < sentence.block() - 1) {
            return null;
        }
        Referent speaker = resolve(last.speakerSpan());
        boolean fits = speaker.actor() != null && referents.mayMean(word, speaker.actor());
        Sentence said = article.sentenceAt(last.speakerSpan().start());
        for (int s = said.number() + 1; fits && s < sentence.number(); s++) {
            Sentence between = article.sentences().get(s);
            Set<String> acting = people.actingIn(between, between.size(), word);
            fits = acting.isEmpty() || acting.equals(Set.of(speaker.id()));
        }
        return fits ? resolved(speaker) : null;
    }

    /** A person of whom somebody speaks: never the speaker, and only where just one is named before. */
    private Referent saidOf(Sentence sentence, int token, String word) {
        Quote quote = voices.quoteAround(sentence.token(token).span());
        String choice = referents.resolve(sentence.token(token).span()).id();
        String speaker = quote == null ? null : resolve(quote.speakerSpan()).id();
        for (int s = sentence.number(); s >= Math.max(0, sentence.number() - REACH); s--) {
            Sentence other = article.sentences().get(s);
            boolean own = s == sentence.number();
            Set<String> named = new TreeSet<>(people.before(other, own ? token : other.size(), word, sentence.span()));
            if (speaker != null) {
                named.remove(speaker);
            }
            named.removeIf(id -> isOfUnknownGender(id) && !id.equals(choice));
            int same = people.lastPronounLike(other, own ? token : other.size(), word);
            boolean quoted = same >= 0 && voices.inQuotationMarks(other, same);
            if (named.isEmpty() && quoted) {
                return resolved(resolve(other.token(same).span()));
            }
            if (!named.isEmpty()) {
                return named.size() == 1 ? person(named.iterator().next()) : UNCLEAR;
            }
        }
        return UNCLEAR;
    }

    private boolean isOfUnknownGender(String id) {
        return referents.mayMean("he", cast().actor(id)) && referents.mayMean("she", cast().actor(id));
    }

    private Referent person(String id) {
        LocalActor actor = cast().actor(id);
        return actor == null ? UNCLEAR : new Referent(actor, "resolved", 0.85);
    }

    private static Referent resolved(Referent referent) {
        return referent.actor() == null ? UNCLEAR : new Referent(referent.actor(), "resolved", referent.confidence());
    }
}
