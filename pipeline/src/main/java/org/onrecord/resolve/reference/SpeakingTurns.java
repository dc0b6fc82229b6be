package org.onrecord.resolve.reference;

import java.util.Set;
import java.util.stream.IntStream;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.Sentence;
import org.onrecord.language.quotation.Quotations;
import org.onrecord.words.WordList;

/** Where somebody speaks in an article: who speaks last mostly goes on. One per article. */
final class SpeakingTurns {

    private static final Set<String> SPEAKING = WordList.words("resolve/last-speaker-verbs.txt");

    private final AnnotatedArticle article;
    private final Quotations quoted;
    private final int reach;

    /**
     * @param reach how many sentences back a turn may be
     */
    SpeakingTurns(AnnotatedArticle article, int reach) {
        this.article = article;
        this.quoted = article.quotations();
        this.reach = reach;
    }

    /** Whether one of these tokens is the subject of a verb of saying; of a sentence without a parse none is. */
    static boolean isSpeaking(Sentence sentence, int first, int last) {
        return sentence instanceof ParsedSentence parsed
                && IntStream.rangeClosed(first, last).anyMatch(i -> isSpeaking(parsed, i));
    }

    private static boolean isSpeaking(ParsedSentence sentence, int token) {
        int verb = sentence.relation(token).equals("nsubj") ? sentence.head(token) : -1;
        return verb >= 0 && SPEAKING.contains(sentence.token(verb).lemma());
    }

    /**
     * The sentence in which the one who speaks with a pronoun may have spoken last: the same in "X said …, and he added",
     * else that from which none but quoted words part it. Null where there is none, or the pronoun does not speak.
     */
    Sentence lastBefore(PronounToken pronoun) {
        Sentence sentence = pronoun.sentence();
        int token = pronoun.index();
        if (!isSpeaking(sentence, token, token)) {
            return null;
        }
        if (hasSpeech(sentence, token)) {
            return sentence instanceof ParsedSentence parsed
                            && parsed.relation(parsed.head(token)).equals("conj")
                    ? sentence
                    : null;
        }
        for (int s = sentence.number() - 1; s >= Math.max(0, sentence.number() - reach); s--) {
            Sentence other = article.sentences().get(s);
            boolean said = hasSpeech(other, other.size());
            if (said || !isWhollyQuoted(other)) {
                return said ? other : null;
            }
        }
        return null;
    }

    /** Outside of quotations, among the tokens before one. */
    private boolean hasSpeech(Sentence sentence, int end) {
        return IntStream.range(0, end).anyMatch(i -> isSpeaking(sentence, i, i) && !quoted.hold(sentence.token(i)));
    }

    private boolean isWhollyQuoted(Sentence sentence) {
        return IntStream.range(0, sentence.size())
                .allMatch(i -> quoted.hold(sentence.token(i))
                        || !Character.isLetterOrDigit(sentence.token(i).word().codePointAt(0)));
    }
}
