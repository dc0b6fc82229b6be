package org.onrecord.language;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.record.Span;

/**
 * A sentence with its tokens and, where it was parsed, its basic Universal Dependencies. Immutable;
 * safe to share between threads.
 */
public final class Sentence {

    private final int number;
    private final int block;
    private final Span span;
    private final List<Token> tokens;
    private final int[] heads;
    private final String[] relations;
    private final int[][] children;

    /**
     * @param number position in the article, from 0
     * @param block index of the article's block that it begins in
     * @param heads for each token the index of its governor, -1 for the root; null where not parsed
     * @param relations for each token its relation to the governor ("nsubj", "obl:according_to" never:
     *     basic relations only); null where not parsed
     */
    public Sentence(int number, int block, Span span, List<Token> tokens, int[] heads, String[] relations) {
        this.number = number;
        this.block = block;
        this.span = span;
        this.tokens = List.copyOf(tokens);
        this.heads = heads;
        this.relations = relations;
        this.children = heads == null ? null : childrenOf(heads);
    }

    private static int[][] childrenOf(int[] heads) {
        int[] counts = new int[heads.length];
        for (int head : heads) {
            if (head >= 0) {
                counts[head]++;
            }
        }
        int[][] children = new int[heads.length][];
        for (int i = 0; i < heads.length; i++) {
            children[i] = new int[counts[i]];
            counts[i] = 0;
        }
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] >= 0) {
                children[heads[i]][counts[heads[i]]++] = i;
            }
        }
        return children;
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

    public int size() {
        return tokens.size();
    }

    public boolean isParsed() {
        return heads != null;
    }

    /** Index of the governor of a token, -1 for the root. Only of a parsed sentence. */
    public int head(int token) {
        return heads[token];
    }

    /** Relation of a token to its governor ("root" for the root). Only of a parsed sentence. */
    public String relation(int token) {
        return relations[token];
    }

    /** Dependents of a token in text order. Only of a parsed sentence. */
    public int[] children(int token) {
        return children[token];
    }

    /** First dependent of a token with one of these relations, or -1. Only of a parsed sentence. */
    public int child(int token, String... wanted) {
        for (int child : children[token]) {
            for (String relation : wanted) {
                if (relations[child].equals(relation)) {
                    return child;
                }
            }
        }
        return -1;
    }

    /** The token and all that hangs from it, in text order. Only of a parsed sentence. */
    public List<Integer> subtree(int token) {
        List<Integer> found = new ArrayList<>();
        collect(token, found);
        found.sort(null);
        return found;
    }

    private void collect(int token, List<Integer> found) {
        found.add(token);
        for (int child : children[token]) {
            collect(child, found);
        }
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

    /** The span from the first to the last of these tokens, both included. */
    public Span spanOf(int first, int last) {
        return new Span(
                tokens.get(first).span().start(), tokens.get(last).span().end());
    }
}
