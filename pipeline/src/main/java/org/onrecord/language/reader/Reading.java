package org.onrecord.language.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.onrecord.language.Sentence;
import org.onrecord.language.reader.PairScorer.ReadToken;

/** What the reader makes of an article. Tokens are numbered through the article from 0. Immutable; thread-safe. */
public final class Reading {

    /**
     * Scores of a token with those around it.
     *
     * @param first number of the token that the first row is of
     * @param scores log odds, a row for each token
     */
    public record Around(int first, float[][] scores) {}

    private final PairHeads heads;
    private final int[] sentenceOf;
    private final int[] sentenceStart;
    /** The window that answers for each token, null for one past the longest window, which was not read. */
    private final ReadWindow[] windowOf;

    Reading(PairHeads heads, List<Sentence> sentences, List<ReadWindow> windows) {
        this.heads = heads;
        this.sentenceStart = new int[sentences.size() + 1];
        for (Sentence sentence : sentences) {
            sentenceStart[sentence.number() + 1] = sentenceStart[sentence.number()] + sentence.size();
        }
        this.sentenceOf = new int[sentenceStart[sentences.size()]];
        for (Sentence sentence : sentences) {
            Arrays.fill(
                    sentenceOf,
                    sentenceStart[sentence.number()],
                    sentenceStart[sentence.number() + 1],
                    sentence.number());
        }
        this.windowOf = new ReadWindow[sentenceOf.length];
        for (ReadWindow window : windows) {
            Arrays.fill(windowOf, window.window().own(), window.window().end(), window);
        }
    }

    /** Number of tokens. */
    public int size() {
        return windowOf.length;
    }

    /** Number of a sentence's token in the article. */
    public int token(Sentence sentence, int index) {
        return sentenceStart[sentence.number()] + index;
    }

    /** Whether the encoder has read a token: what is past the longest window is left out. */
    public boolean hasRead(int token) {
        return windowOf[token] != null;
    }

    /** How likely a token is the head of a cue of a kind. */
    public double cueProbability(int token, CueKind kind) {
        return hasRead(token) ? 1 / (1 + Math.exp(-row(token, windowOf[token].cue())[kind.ordinal()])) : 0;
    }

    /** For each token of a sentence the type of the name that it is part of, null where it is part of none. */
    public NameType[] names(Sentence sentence) {
        float[][] scores = IntStream.range(sentenceStart[sentence.number()], sentenceStart[sentence.number() + 1])
                .mapToObj(token -> hasRead(token) ? row(token, windowOf[token].name()) : null)
                .toArray(float[][]::new);
        return IntStream.of(NameDecoder.decode(scores))
                .mapToObj(NameDecoder::type)
                .toArray(NameType[]::new);
    }

    /** For each of these heads of cues that was read: log odds of what the tokens around it are to it, in the order of {@link CuePart}. */
    public Map<Integer, Around> attributions(List<Integer> cues) {
        return around(heads.attribution(), cues);
    }

    /**
     * For each of these last words of people's names that was read: log odds that the tokens around it are the person's
     * role, and affiliation.
     */
    public Map<Integer, Around> roles(List<Integer> lastWords) {
        return around(heads.role(), lastWords);
    }

    private Map<Integer, Around> around(PairScorer scorer, List<Integer> tokens) {
        Map<Integer, Around> found = new HashMap<>();
        tokens.stream()
                .filter(this::hasRead)
                .collect(Collectors.groupingBy(token -> windowOf[token]))
                .forEach((window, anchors) -> {
                    int first = window.window().first();
                    float[][][] scores = scorer.score(
                            read(anchors.stream().mapToInt(token -> token), window),
                            read(IntStream.range(first, window.window().end()), window));
                    for (int i = 0; i < scores.length; i++) {
                        found.put(anchors.get(i), new Around(first, scores[i]));
                    }
                });
        return found;
    }

    /**
     * @param anaphor token of a pronoun, or head of a noun phrase
     * @param candidates last words of names, heads of noun phrases, or pronouns
     * @return log odds that the anaphor means the same as each candidate; NaN where either was not read
     */
    public double[] reference(int anaphor, List<Integer> candidates) {
        return odds(heads.reference(), anaphor, candidates);
    }

    /**
     * @param quotation first token of quoted words
     * @param candidates last words of names, or pronouns, around them
     * @return log odds that each candidate names who speaks them; NaN where either was not read
     */
    public double[] speaker(int quotation, List<Integer> candidates) {
        return odds(heads.speaker(), quotation, candidates);
    }

    private double[] odds(PairScorer head, int anchor, List<Integer> candidates) {
        double[] odds = new double[candidates.size()];
        Arrays.fill(odds, Double.NaN);
        List<Integer> read = new ArrayList<>();
        for (int i = 0; i < odds.length && hasRead(anchor); i++) {
            if (hasRead(candidates.get(i))) {
                read.add(i);
            }
        }
        if (!read.isEmpty()) {
            List<ReadToken> others = read.stream()
                    .map(candidates::get)
                    .map(token -> read(token, windowOf[token]))
                    .toList();
            float[][] scores = head.score(List.of(read(anchor, windowOf[anchor])), others)[0];
            for (int i = 0; i < scores.length; i++) {
                odds[read.get(i)] = scores[i][0];
            }
        }
        return odds;
    }

    private List<ReadToken> read(IntStream tokens, ReadWindow window) {
        return tokens.mapToObj(token -> read(token, window)).toList();
    }

    /** A token as a window has it, which may be the one behind that reads it along. */
    private ReadToken read(int token, ReadWindow window) {
        return new ReadToken(token, sentenceOf[token], row(token, window, window.vector()));
    }

    private float[] row(int token, float[][] rows) {
        return row(token, windowOf[token], rows);
    }

    private static float[] row(int token, ReadWindow window, float[][] rows) {
        return rows[token - window.window().first()];
    }
}
