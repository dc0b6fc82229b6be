package org.onrecord.language;

import java.util.Arrays;

/**
 * A state of an arc-standard parser: stack, buffer and the arcs so far. Words count from 1; 0 is the root, which stands
 * on the stack from the start; -1 is none.
 */
final class ParserState {

    private static final int NONE = -1;
    private static final int TAGS = 18;
    private static final int LABELS = 36;

    private final int[] words;
    private final int[] tags;
    private final int rootWord;
    private final int rootTag;
    private final int noWord;
    private final int noTag;
    private final int noLabel;
    private final int[] heads;
    private final int[] labels;
    private final int[] stack;
    private int stackSize;
    private int next = 1;
    private final int[] features = new int[ParserModel.FEATURES];

    /**
     * @param words rows of the model's embeddings, one for each token
     * @param tags likewise
     */
    ParserState(ParserModel model, int[] words, int[] tags) {
        this.words = words;
        this.tags = tags;
        this.rootWord = model.word(ParserModel.ROOT);
        this.rootTag = model.tag(ParserModel.ROOT);
        this.noWord = model.word(ParserModel.NONE);
        this.noTag = model.tag(ParserModel.NONE);
        this.noLabel = model.labels().values().iterator().next();
        this.heads = new int[words.length + 1];
        Arrays.fill(heads, NONE);
        this.labels = new int[words.length + 1];
        this.stack = new int[words.length + 1];
        this.stackSize = 1;
    }

    boolean isFinal() {
        return stackSize == 1 && bufferSize() == 0;
    }

    int stackSize() {
        return stackSize;
    }

    int bufferSize() {
        return words.length - next + 1;
    }

    int head(int word) {
        return heads[word];
    }

    /** Which of the model's relations, none not counted, from 0. */
    int label(int word) {
        return labels[word];
    }

    void shift() {
        stack[stackSize++] = next++;
    }

    /** The second from the top of the stack becomes a dependent of the top, and leaves. */
    void leftArc(int label) {
        int top = stack[stackSize - 1];
        arc(top, stack[stackSize - 2], label);
        stack[stackSize - 2] = top;
        stackSize--;
    }

    /** The top of the stack becomes a dependent of the second, and leaves. */
    void rightArc(int label) {
        arc(stack[stackSize - 2], stack[stackSize - 1], label);
        stackSize--;
    }

    private void arc(int head, int dependent, int label) {
        heads[dependent] = head;
        labels[dependent] = label;
    }

    /** Rows of the embeddings: 18 words, their parts of speech, and 12 relations. Overwritten by the next call. */
    int[] features() {
        for (int i = 0; i < 3; i++) {
            put(2 - i, onStack(i));
            put(3 + i, next + i <= words.length ? next + i : NONE);
        }
        for (int i = 0; i < 2; i++) {
            int word = onStack(i);
            int left = leftChild(word, 1);
            int right = rightChild(word, 1);
            int first = 6 + 6 * i;
            putChild(first, left);
            putChild(first + 1, right);
            putChild(first + 2, leftChild(word, 2));
            putChild(first + 3, rightChild(word, 2));
            putChild(first + 4, leftChild(left, 1));
            putChild(first + 5, rightChild(right, 1));
        }
        return features;
    }

    private int onStack(int fromTop) {
        return fromTop < stackSize ? stack[stackSize - 1 - fromTop] : NONE;
    }

    private void put(int position, int word) {
        features[position] = word > 0 ? words[word - 1] : word == 0 ? rootWord : noWord;
        features[TAGS + position] = word > 0 ? tags[word - 1] : word == 0 ? rootTag : noTag;
    }

    private void putChild(int position, int word) {
        put(position, word);
        features[LABELS - 6 + position] = word > 0 ? noLabel + 1 + labels[word] : noLabel;
    }

    private int leftChild(int word, int count) {
        int left = count;
        for (int i = 1; i < word; i++) {
            if (heads[i] == word && --left == 0) {
                return i;
            }
        }
        return NONE;
    }

    private int rightChild(int word, int count) {
        if (word < 0) {
            return NONE;
        }
        int left = count;
        for (int i = words.length; i > word; i--) {
            if (heads[i] == word && --left == 0) {
                return i;
            }
        }
        return NONE;
    }
}
