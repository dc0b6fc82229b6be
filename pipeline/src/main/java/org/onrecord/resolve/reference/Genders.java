package org.onrecord.resolve.reference;

import static org.onrecord.record.ActorKind.PERSON;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.language.grammar.Gender;
import org.onrecord.language.grammar.Pronoun;
import org.onrecord.resolve.cast.ActorMention;
import org.onrecord.resolve.cast.Cast;
import org.onrecord.resolve.cast.LocalActor;
import org.onrecord.resolve.lexicon.PersonName;
import org.onrecord.resolve.lexicon.Titles;

/** Which gender an article gives its people: by titles, roles, its own pronouns; else a guess by the given name. Immutable. */
final class Genders {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Map<String, Gender> told = new HashMap<>();
    private final Map<String, Gender> likely = new HashMap<>();

    Genders(AnnotatedArticle article, Cast cast) {
        for (ActorMention mention : cast.mentions()) {
            Sentence sentence = article.sentences().get(mention.sentence());
            int first = sentence.tokenAt(mention.span().start());
            if (first > 0) {
                tell(cast.actor(mention.localId()), sentence.token(first - 1).word());
            }
        }
        for (LocalActor actor : cast.actors()) {
            if (actor.role() != null) {
                BLANKS.splitAsStream(actor.role()).forEach(word -> tell(actor, word));
            }
            PersonName name = actor.kind() == PERSON ? PersonName.parse(actor.name()) : null;
            if (name != null && name.isFull()) {
                likely.put(actor.localId(), name.gender());
            }
        }
        learnFromPronouns(article, cast);
    }

    private void tell(LocalActor actor, String title) {
        Gender gender = actor.kind() == PERSON ? Titles.gender(title) : null;
        if (gender != null) {
            told.putIfAbsent(actor.localId(), gender);
        }
    }

    /**
     * A person of unknown gender who is named alone in a sentence is most likely meant by the "he" or "she"
     * of the same or the next sentence; two to one in favour of a gender tells it.
     */
    private void learnFromPronouns(AnnotatedArticle article, Cast cast) {
        Map<String, int[]> votes = new HashMap<>();
        for (Sentence sentence : article.sentences()) {
            Set<String> people = Set.copyOf(cast.peopleIn(sentence.span()));
            Sentence next = sentence.number() + 1 < article.sentences().size()
                    ? article.sentences().get(sentence.number() + 1)
                    : null;
            if (people.size() != 1 || of(people.iterator().next()) != null) {
                continue;
            }
            int[] vote = votes.computeIfAbsent(people.iterator().next(), id -> new int[2]);
            count(sentence, vote);
            if (next != null && cast.peopleIn(next.span()).isEmpty()) {
                count(next, vote);
            }
        }
        votes.forEach((id, vote) -> {
            if (Math.max(vote[0], vote[1]) > 2 * Math.min(vote[0], vote[1])) {
                likely.put(id, vote[0] > vote[1] ? Gender.MASCULINE : Gender.FEMININE);
            }
        });
    }

    private static void count(Sentence sentence, int[] vote) {
        for (Token token : sentence.tokens()) {
            Pronoun pronoun = Pronoun.of(token.lower());
            if (pronoun != null && pronoun.isOfPerson()) {
                vote[pronoun.gender().ordinal()]++;
            }
        }
    }

    /** What titles and roles tell; null where they tell nothing. */
    Gender told(String id) {
        return told.get(id);
    }

    /** What titles and roles tell, or else is likely; null where nothing is. */
    Gender of(String id) {
        return told.getOrDefault(id, likely.get(id));
    }

    /** Whether somebody may be of a gender: nothing speaks for the other one. */
    boolean mayBe(String id, Gender gender) {
        return of(id) == null || of(id) == gender;
    }
}
