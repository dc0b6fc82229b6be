package org.onrecord.resolve.reference;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.record.MentionType;
import org.onrecord.record.Span;
import org.onrecord.resolve.cast.ActorMention;
import org.onrecord.resolve.cast.Cast;

/**
 * A noun phrase taken apart: which word it is about, and which names in it are that word and which
 * only belong to it. Immutable.
 *
 * @param first index of its first token
 * @param last index of its last token, included
 * @param coreLast last token of the part before "of", "for", "who", a comma
 * @param head index of the word it is about
 */
record ReferringExpression(Sentence sentence, int first, int last, int coreLast, int head) {

    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "both");
    private static final Set<String> INDEFINITE =
            Set.of("a", "an", "one", "another", "some", "several", "many", "two", "three", "unnamed");
    /** Parts of speech that make a core as nouns do. */
    private static final Set<String> NOMINAL = Set.of("CD", "JJ", "DT");
    /** Parts of speech that end a core. */
    private static final Set<String> ENDING = Set.of("IN", "TO", ",", ":", "-LRB-", "CC");

    private static final Set<String> PARTICIPLES = Set.of("VBN", "VBG");

    /**
     * @param cast a name keeps together, whatever words are in it ("Bank of Norland")
     * @return null where no token lies in the span
     */
    static ReferringExpression parse(AnnotatedArticle article, Cast cast, Span span) {
        Sentence sentence = article.sentenceAt(span.start());
        if (sentence == null) {
            return null;
        }
        int first = sentence.tokenAt(span.start());
        int last = first;
        while (first >= 0
                && last + 1 < sentence.size()
                && sentence.token(last + 1).span().start() < span.end()) {
            last++;
        }
        if (first < 0 || sentence.token(first).span().start() >= span.end()) {
            return null;
        }
        while (first < last && !isWord(sentence.token(first))) {
            first++;
        }
        List<Span> names = cast.mentionsIn(sentence.span()).stream()
                .filter(mention -> mention.how() != MentionType.DESCRIPTION)
                .map(cast::designation)
                .toList();
        int coreLast = coreLast(sentence, names, first, last);
        return new ReferringExpression(sentence, first, last, coreLast, head(sentence, first, coreLast));
    }

    private static boolean isWord(Token token) {
        return token.word().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static int coreLast(Sentence sentence, List<Span> names, int first, int last) {
        int i = first;
        while (i <= last) {
            int end = endOfName(sentence, names, i);
            if (end < i && endsCore(sentence, first, i)) {
                break;
            }
            i = Math.max(end, i) + 1;
        }
        return Math.max(first, Math.min(i - 1, last));
    }

    /** Last token of the name that begins here, -1 where none does. */
    private static int endOfName(Sentence sentence, List<Span> names, int i) {
        Span token = sentence.token(i).span();
        for (Span name : names) {
            if (name.contains(token)) {
                return sentence.tokenAt(name.end() - 1);
            }
        }
        return -1;
    }

    private static boolean endsCore(Sentence sentence, int first, int i) {
        Token token = sentence.token(i);
        if (i == first) {
            return false;
        }
        boolean noun = false;
        for (int k = first; k < i; k++) {
            noun |= sentence.token(k).isNoun()
                    || sentence.token(k).isPronoun()
                    || NOMINAL.contains(sentence.token(k).pos());
        }
        boolean attribute = PARTICIPLES.contains(token.pos()) && sentence.posStarts(i + 1, "NN");
        boolean verb = token.isVerb() && !attribute;
        boolean ends = ENDING.contains(token.pos())
                || token.pos().startsWith("W")
                || token.word().equals("(");
        return noun && (verb || ends);
    }

    /** The last noun of the core, else its last token. */
    private static int head(Sentence sentence, int first, int coreLast) {
        for (int i = coreLast; i >= first; i--) {
            if (sentence.token(i).isNoun()) {
                return i;
            }
        }
        return coreLast;
    }

    /** The word of the whole phrase that the parser hangs on a word outside of it; the head where it was not parsed. */
    int parsedHead() {
        for (int i = first; i <= last && sentence instanceof ParsedSentence parsed; i++) {
            if (parsed.head(i) < first || parsed.head(i) > last) {
                return i;
            }
        }
        return head;
    }

    /** Whether it stands behind a mention. */
    boolean isAfter(ActorMention mention) {
        return mention.span().start() < sentence.token(first).span().start();
    }

    /** How many sentences before an actor was last named, empty where that was nowhere before. */
    OptionalInt sentencesSince(String localId, Cast cast) {
        return cast.mentions().stream()
                .filter(mention -> mention.localId().equals(localId) && isAfter(mention))
                .mapToInt(mention -> sentence.number() - mention.sentence())
                .min();
    }

    Token headToken() {
        return sentence.token(head);
    }

    /** Lower-case words of the core. */
    List<String> coreWords() {
        return sentence.tokens().subList(first, coreLast + 1).stream()
                .map(Token::lower)
                .toList();
    }

    /** "who" or "which" alone. */
    boolean isRelative() {
        return first == last
                && RELATIVE.contains(coreWords().get(0))
                && !sentence.token(first).pos().equals("DT");
    }

    boolean isPronoun() {
        return first == coreLast && sentence.token(first).isPronoun();
    }

    boolean isPlural() {
        return headToken().pos().equals("NNS") || headToken().pos().equals("NNPS");
    }

    /** "a", "an", "one", "another": somebody new. */
    boolean isIndefinite() {
        return INDEFINITE.contains(coreWords().get(0))
                || sentence.token(first).pos().equals("CD");
    }

    /** "the", "this", "that": somebody spoken of before or known to all. */
    boolean isDefinite() {
        return DEFINITE.contains(coreWords().get(0));
    }

    /** "Norland's president". */
    boolean isOwned() {
        return !ownerWords().isEmpty();
    }

    /** Lower-case words before a possessive ending inside the core, without an article; empty where there is none. */
    List<String> ownerWords() {
        for (int i = first + 1; i < coreLast; i++) {
            if (sentence.token(i).pos().equals("POS")) {
                return sentence.tokens().subList(first, i).stream()
                        .map(Token::lower)
                        .filter(word -> !word.equals("the"))
                        .toList();
            }
        }
        return List.of();
    }
}
