package org.onrecord.language;

import java.util.List;
import org.onrecord.record.Span;

/** A sentence with its tokens. One that was parsed is a {@link ParsedSentence}. Immutable, thread-safe. */
public class Sentence {

    private final int number;
    private final int block;
    private final Span span;
    private final List<Token> tokens;

    /**
     * @param number position in the article, from 0
     * @param block index of the article's block that it begins in
     */
    public Sentence(int number, int block, Span span, List<Token> tokens) {
        this.number = number;
        this.block = block;
        this.span = span;
        this.tokens = List.copyOf(tokens);
    }

    public int number() {
        return number;
    }

    public int block() {
        return block;
    }

    public Span span() {
        return span;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    /** Whether the word at an index is one of these, which are in lower case; false outside the sentence. */
    public boolean is(int index, String... words) {
        return index >= 0 && index < size() && token(index).is(words);
    }

    /** Whether the part of speech at an index is one of these; false outside the sentence. */
    public boolean hasPos(int index, String... tags) {
        return index >= 0 && index < size() && token(index).hasPos(tags);
    }

    /** Whether the part of speech at an index begins so; false outside the sentence. */
    public boolean posStarts(int index, String prefix) {
        return index >= 0 && index < size() && token(index).pos().startsWith(prefix);
    }

    public int size() {
        return tokens.size();
    }

    /** The token that covers or first follows a code point of the article, or -1 past the last one. */
    public int tokenAt(int codePoint) {
        for (Token token : tokens) {
            if (codePoint < token.span().end()) {
                return token.index();
            }
        }
        return -1;
    }

    /** Those that lie within a span of the article. */
    public List<Token> tokensIn(Span span) {
        return tokens.stream().filter(token -> span.contains(token.span())).toList();
    }

    /** The span from the first to the last of these tokens, both included. */
    public Span spanOf(int first, int last) {
        return new Span(
                tokens.get(first).span().start(), tokens.get(last).span().end());
    }
}
