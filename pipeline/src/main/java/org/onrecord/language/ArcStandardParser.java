package org.onrecord.language;

import java.util.List;

/**
 * Parses by the arc-standard system (Nivre 2004) with the features, weights and decisions of CoreNLP's neural parser
 * (Chen and Manning 2014): the same trees in a tenth of the time, and without the lock that its threads wait for. Basic
 * Universal Dependencies. Thread-safe.
 */
final class ArcStandardParser {

    /** Of the relations; the model has it first. */
    private static final int ROOT = 0;

    private final ParserModel model;
    private final ParserNetwork network;
    private final String[] labels;

    ArcStandardParser(ParserModel model) {
        this.model = model;
        this.network = new ParserNetwork(model);
        // The first stands for none.
        this.labels = model.labels().keySet().stream().skip(1).toArray(String[]::new);
    }

    /** @return the same sentence with its dependencies */
    ParsedSentence parse(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        int[] words = new int[tokens.size()];
        int[] tags = new int[tokens.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = model.word(tokens.get(i).word());
            tags[i] = model.tag(tokens.get(i).pos());
        }
        ParserState state = new ParserState(model, words, tags);
        ParserNetwork.Workspace workspace = network.new Workspace();
        while (!state.isFinal()) {
            if (state.stackSize() > 2) {
                apply(best(workspace.scores(state.features()), state), state);
            } else if (state.bufferSize() > 0) {
                state.shift();
            } else {
                state.rightArc(ROOT);
            }
        }
        int[] heads = new int[words.length];
        String[] relations = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            heads[i] = state.head(i + 1) - 1;
            relations[i] = labels[state.label(i + 1)];
        }
        return new ParsedSentence(sentence.number(), sentence.block(), sentence.span(), tokens, heads, relations);
    }

    /**
     * Transitions stand in this order: an arc to the left for each relation, one to the right for each, the shift. The
     * root's relation is for the last word alone, which leaves no choice.
     */
    private int best(float[] scores, ParserState state) {
        int shift = 2 * labels.length;
        int best = ROOT + 1;
        for (int i = best + 1; i < shift; i++) {
            if (i != labels.length + ROOT && scores[i] > scores[best]) {
                best = i;
            }
        }
        return state.bufferSize() > 0 && scores[shift] > scores[best] ? shift : best;
    }

    private void apply(int transition, ParserState state) {
        if (transition < labels.length) {
            state.leftArc(transition);
        } else if (transition < 2 * labels.length) {
            state.rightArc(transition - labels.length);
        } else {
            state.shift();
        }
    }
}
