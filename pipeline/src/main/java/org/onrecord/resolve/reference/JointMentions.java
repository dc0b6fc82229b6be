package org.onrecord.resolve.reference;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.record.Span;
import org.onrecord.resolve.cast.ActorMention;
import org.onrecord.resolve.cast.Cast;
import org.onrecord.resolve.lexicon.Titles;

/** Several who are named together and do one thing: "Vera Lund and Omar Feld said". One per article; immutable. */
final class JointMentions {

    private static final Set<String> AND = Set.of("and", "&");
    private static final Set<String> BETWEEN = Set.of(",", "the", "(", ")", "-LRB-", "-RRB-", "both", "with");

    private final AnnotatedArticle article;
    private final Cast cast;

    JointMentions(AnnotatedArticle article, Cast cast) {
        this.article = article;
        this.cast = cast;
    }

    /** Whether words name two or more different actors side by side, with nothing but "and", commas and titles between. */
    boolean isJoint(Span words) {
        List<ActorMention> named = named(words);
        for (int i = 0; i + 1 < named.size(); i++) {
            if (areJoined(named.get(i), named.get(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Words that name a party, with those who are named together with it: "Vera Lund" of "Vera Lund and Omar Feld said".
     *
     * @param words null gives null
     */
    Span widened(Span words) {
        Sentence sentence = words == null ? null : article.sentenceAt(words.start());
        if (sentence == null) {
            return words;
        }
        List<ActorMention> all = named(sentence.span());
        Span wide = words;
        for (int i = 0; i + 1 < all.size(); i++) {
            boolean last = all.get(i).span().end() <= wide.end()
                    && all.get(i + 1).span().start() >= wide.end()
                    && isAtTheEnd(sentence, all.get(i), wide);
            if (last && areJoined(all.get(i), all.get(i + 1)) && isOver(sentence, wide, all.get(i + 1))) {
                wide = wide.union(all.get(i + 1).span());
            }
        }
        return wide;
    }

    /** Whether nothing but a closing bracket stands between a name and the end of the words. */
    private boolean isAtTheEnd(Sentence sentence, ActorMention name, Span words) {
        return words.start() <= name.span().start()
                && sentence.tokensIn(words).stream()
                        .filter(token -> token.span().start() >= name.span().end())
                        .allMatch(token -> BETWEEN.contains(token.word()) || isNameIn(token.span()));
    }

    private boolean isNameIn(Span token) {
        Sentence sentence = article.sentenceAt(token.start());
        return cast.mentionsIn(sentence.span()).stream()
                .anyMatch(mention -> mention.span().contains(token));
    }

    /** Behind the last name comes what they do, or, where that stands before them, nothing more of the clause. */
    private static boolean isOver(Sentence sentence, Span words, ActorMention last) {
        int before = sentence.tokenAt(words.start()) - 1;
        int after = sentence.tokenAt(last.span().end() - 1) + 1;
        while (after < sentence.size() && sentence.token(after).pos().equals("-RRB-")) {
            after++;
        }
        boolean behindVerb = before >= 0 && sentence.token(before).isVerb();
        boolean ends = after >= sentence.size() || sentence.token(after).isPunctuation();
        boolean acts = !ends
                && (sentence.token(after).isFinite()
                        || sentence.token(after).pos().startsWith("RB"));
        return behindVerb ? ends : acts;
    }

    private boolean areJoined(ActorMention one, ActorMention other) {
        Sentence sentence = article.sentences().get(one.sentence());
        if (one.localId().equals(other.localId()) || one.sentence() != other.sentence()) {
            return false;
        }
        boolean and = false;
        for (Token token : sentence.tokens()) {
            boolean between = token.span().start() >= one.span().end()
                    && token.span().end() <= cast.designation(other).start();
            if (!between) {
                continue;
            }
            and |= AND.contains(token.word());
            boolean joins = AND.contains(token.word())
                    || BETWEEN.contains(token.word())
                    || Titles.isHonorific(token.word())
                    || isNameIn(token.span());
            if (!joins) {
                return false;
            }
        }
        return and;
    }

    /** Those that are in no longer one, in text order. */
    private List<ActorMention> named(Span words) {
        List<ActorMention> all = cast.mentionsIn(words);
        return all.stream()
                .filter(mention -> all.stream()
                        .noneMatch(other -> other != mention
                                && other.span().contains(mention.span())
                                && other.span().length() > mention.span().length()))
                .sorted(Comparator.comparing(ActorMention::span))
                .toList();
    }
}
