package org.onrecord.language.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.language.WordPieces;
import org.onrecord.language.quotation.Quotations;

/**
 * Whole sentences of an article as the encoder reads them at once: numbers of word pieces, and of each piece how its
 * word is written and whether it is quoted. The sentence before is read along where it is short, so that the first
 * sentence does not stand alone; its tokens are read in the window before. Immutable by use.
 *
 * @param first number of the first token, the sentence before included; tokens are numbered through the article
 * @param own number of the first token that this window answers for
 * @param pieces numbers in the vocabulary, from the start mark to the end mark
 * @param features one for each piece, 0 to 23
 * @param pieceOf for each token from {@code first} on, its first piece; tokens past the longest window are left out
 */
record ReaderWindow(int first, int own, long[] pieces, long[] features, int[] pieceOf) {

    /** Pieces of a window, where its first sentence alone is not longer. */
    static final int LENGTH = 256;
    /** Pieces that the encoder has positions for. */
    private static final int LONGEST = 512;
    /** A longer sentence is not read along. */
    private static final int LONGEST_CONTEXT = 64;

    /** Number after the last token. */
    int end() {
        return first + pieceOf.length;
    }

    static List<ReaderWindow> of(List<Sentence> sentences, Quotations quotations, WordPieces vocabulary) {
        int[][][] pieces = new int[sentences.size()][][];
        int[] length = new int[sentences.size()];
        int[] start = new int[sentences.size() + 1];
        for (Sentence sentence : sentences) {
            int s = sentence.number();
            pieces[s] = sentence.tokens().stream()
                    .map(token -> vocabulary.of(token.word()))
                    .toArray(int[][]::new);
            length[s] = Arrays.stream(pieces[s]).mapToInt(p -> p.length).sum();
            start[s + 1] = start[s] + sentence.size();
        }
        List<ReaderWindow> windows = new ArrayList<>();
        int from = 0;
        while (from < sentences.size()) {
            int context = from > 0 && length[from - 1] <= LONGEST_CONTEXT ? from - 1 : from;
            int total = length[from] + (context < from ? length[context] : 0);
            int to = from + 1;
            while (to < sentences.size() && total + length[to] <= LENGTH) {
                total += length[to++];
            }
            windows.add(window(
                    sentences.subList(context, to), start[context], start[from], pieces, quotations, vocabulary));
            from = to;
        }
        return windows;
    }

    private static ReaderWindow window(
            List<Sentence> sentences,
            int first,
            int own,
            int[][][] pieces,
            Quotations quotations,
            WordPieces vocabulary) {
        long[] numbers = new long[LONGEST];
        long[] features = new long[LONGEST];
        int[] pieceOf = new int[sentences.stream().mapToInt(Sentence::size).sum()];
        numbers[0] = vocabulary.number("[CLS]");
        int count = 1;
        int tokens = 0;
        for (Sentence sentence : sentences) {
            boolean titled = WordShape.isTitled(sentence);
            for (int i = 0; i < sentence.size() && count < LONGEST - 1; i++) {
                Token token = sentence.token(i);
                int feature = WordShape.feature(token.word(), quotations.hold(token), titled);
                pieceOf[tokens++] = count;
                for (int piece : pieces[sentence.number()][i]) {
                    if (count < LONGEST - 1) {
                        features[count] = feature;
                        numbers[count++] = piece;
                    }
                }
            }
        }
        numbers[count++] = vocabulary.number("[SEP]");
        return new ReaderWindow(
                first,
                own,
                Arrays.copyOf(numbers, count),
                Arrays.copyOf(features, count),
                Arrays.copyOf(pieceOf, tokens));
    }
}
