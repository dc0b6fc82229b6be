package org.onrecord.language;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.record.Span;

/** A sentence with its tree: basic Universal Dependencies. Immutable, thread-safe. */
public final class ParsedSentence extends Sentence {

    private final int[] heads;
    private final String[] relations;
    private final int[][] children;

    /**
     * @param number position in the article, from 0
     * @param block index of the article's block that it begins in
     * @param heads for each token the index of its governor, -1 for the root
     * @param relations for each token its relation to the governor ("nsubj", "obl:according_to" never: basic relations
     *     only)
     */
    public ParsedSentence(int number, int block, Span span, List<Token> tokens, int[] heads, String[] relations) {
        super(number, block, span, tokens);
        this.heads = heads;
        this.relations = relations;
        this.children = childrenOf(heads);
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

    /** Index of the governor of a token, -1 for the root. */
    public int head(int token) {
        return heads[token];
    }

    /** Relation of a token to its governor ("root" for the root). */
    public String relation(int token) {
        return relations[token];
    }

    /** Whether the relation of a token to its governor is one of these. */
    public boolean hasRelation(int token, String... wanted) {
        for (String relation : wanted) {
            if (relations[token].equals(relation)) {
                return true;
            }
        }
        return false;
    }

    /** Dependents of a token in text order. */
    public int[] children(int token) {
        return children[token];
    }

    /** First dependent of a token with one of these relations, or -1. */
    public int child(int token, String... wanted) {
        for (int child : children[token]) {
            if (hasRelation(child, wanted)) {
                return child;
            }
        }
        return -1;
    }

    /** The token and all that hangs from it, in text order. */
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
}
