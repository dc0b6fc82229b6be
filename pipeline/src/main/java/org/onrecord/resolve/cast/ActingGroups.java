package org.onrecord.resolve.cast;

import static org.onrecord.record.ActorKind.GROUP;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.record.MentionType;
import org.onrecord.record.Span;
import org.onrecord.resolve.lexicon.Slug;
import org.onrecord.resolve.lexicon.Spelling;
import org.onrecord.words.WordList;

/**
 * Finds groups without a name of their own that do something: "nurses in Harlow", "the dockers", "the Opposition". Stateless.
 */
public final class ActingGroups {

    private static final Set<String> TRADES = WordList.words("resolve/trades.txt");
    private static final Set<String> WHERE = Set.of("in", "at", "from", "of");
    private static final String OPPOSITION = "opposition";

    private ActingGroups() {}

    /**
     * @param speakers words that name who speaks
     * @return the cast with every such group that speaks or is the subject of a verb, under one id for the same words
     */
    public static Cast add(AnnotatedArticle article, Cast cast, Collection<Span> speakers) {
        Map<String, LocalActor> found = new LinkedHashMap<>();
        List<ActorMention> mentions = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            for (int i = 0; i < sentence.size(); i++) {
                Span words = groupEndingAt(sentence, i, cast);
                if (words != null
                        && (isSubject(sentence, words) || speakers.stream().anyMatch(words::overlaps))) {
                    String name = Spelling.singleSpaced(article.slice(words));
                    String id = GROUP.idPrefix() + Slug.of(name.toLowerCase(Locale.ROOT));
                    found.putIfAbsent(id, new LocalActor(id, GROUP, name, null, null, null, List.of()));
                    mentions.add(new ActorMention(words, sentence.number(), id, MentionType.DESCRIPTION));
                }
            }
        }
        return cast.with(found.values(), mentions);
    }

    /** From the first describing word to the name of where they are; null where the token is no such noun. */
    private static Span groupEndingAt(Sentence sentence, int noun, Cast cast) {
        Token token = sentence.token(noun);
        boolean several = token.pos().equals("NNS") && TRADES.contains(token.lowerLemma());
        boolean opposition = token.is(OPPOSITION)
                && sentence.is(noun - 1, "the")
                && sentence.token(noun).isNoun();
        if (!several && !opposition || !isFree(sentence, noun, cast) || sentence.posStarts(noun + 1, "NN")) {
            return null;
        }
        int first = noun;
        while (several && first > 0 && describes(sentence, first - 1) && isFree(sentence, first - 1, cast)) {
            first--;
        }
        boolean whole = first == 0 || !sentence.posStarts(first - 1, "NNP") && isFree(sentence, first - 1, cast);
        boolean counted = first > 0
                && (sentence.hasPos(first - 1, "CD", "PDT", "PRP$", "POS", "JJ", "JJR")
                        || sentence.hasPos(first - 1, "DT") && !sentence.is(first - 1, "the"));
        return !whole || counted ? null : sentence.spanOf(first, end(sentence, noun));
    }

    private static boolean describes(Sentence sentence, int i) {
        return sentence.hasPos(i, "NN")
                || sentence.hasPos(i, "VBG", "VBN") && sentence.token(i).isBaseForm();
    }

    private static boolean isFree(Sentence sentence, int token, Cast cast) {
        Span span = sentence.token(token).span();
        return cast.mentionsIn(sentence.span()).stream()
                .noneMatch(mention -> mention.span().overlaps(span));
    }

    /** With "in Harlow", "at Norvik Steel" behind the noun. */
    private static int end(Sentence sentence, int noun) {
        int end = noun;
        if (noun + 2 < sentence.size()
                && WHERE.contains(sentence.token(noun + 1).word())) {
            while (sentence.posStarts(end + (end == noun ? 2 : 1), "NNP")) {
                end += end == noun ? 2 : 1;
            }
        }
        return end;
    }

    /** Whether a verb follows that they do. */
    private static boolean isSubject(Sentence sentence, Span words) {
        int next = sentence.tokenAt(words.end() - 1) + 1;
        while (sentence.posStarts(next, "RB")) {
            next++;
        }
        return next < sentence.size() && sentence.token(next).isFinite();
    }
}
