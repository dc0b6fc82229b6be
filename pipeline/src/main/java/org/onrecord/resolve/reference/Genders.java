package org.onrecord.resolve.reference;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.resolve.cast.ActorMention;
import org.onrecord.resolve.cast.Cast;
import org.onrecord.resolve.cast.LocalActor;
import org.onrecord.resolve.lexicon.PersonName;
import org.onrecord.resolve.lexicon.Titles;

/**
 * What the article and lists of given names tell of the gender by which a person is referred to. One
 * per article.
 */
final class Genders {

    private final Map<String, String> genders = new HashMap<>();

    Genders(AnnotatedArticle article, Cast cast) {
        for (ActorMention mention : cast.mentions()) {
            LocalActor actor = cast.actor(mention.localId());
            if (!actor.kind().equals("person")) {
                continue;
            }
            Sentence sentence = article.sentences().get(mention.sentence());
            int first = sentence.tokenAt(mention.span().start());
            String told = first > 0 ? Titles.gender(sentence.token(first - 1).word()) : null;
            if (told != null) {
                genders.put(actor.localId(), told);
            }
        }
        for (LocalActor actor : cast.actors()) {
            if (actor.kind().equals("person")) {
                genders.computeIfAbsent(actor.localId(), id -> ofNameOrRole(actor));
            }
        }
        learnFromPronouns(article, cast);
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
            if (people.size() != 1 || genders.get(people.iterator().next()) != null) {
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
                genders.put(id, vote[0] > vote[1] ? "m" : "f");
            }
        });
    }

    private static void count(Sentence sentence, int[] vote) {
        for (Token token : sentence.tokens()) {
            String word = token.lower();
            vote[0] += PronounResolver.masculine(word) ? 1 : 0;
            vote[1] += PronounResolver.feminine(word) ? 1 : 0;
        }
    }

    private static String ofNameOrRole(LocalActor actor) {
        if (actor.role() != null) {
            for (String word : actor.role().split("\\s+")) {
                String told = Titles.gender(word);
                if (told != null) {
                    return told;
                }
            }
        }
        PersonName name = PersonName.parse(actor.name());
        return name.isFull() ? name.gender() : null;
    }

    /** m, f, or null where unknown. */
    String of(LocalActor actor) {
        return genders.get(actor.localId());
    }
}
