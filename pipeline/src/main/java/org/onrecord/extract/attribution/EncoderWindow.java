package org.onrecord.extract.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.onrecord.language.WordPieces;

/**
 * Whole sentences of an article as the network reads them at once: numbers of word pieces, and of each piece
 * whether it is quoted, capitalised and part of a name. The sentence before is read along where it is short,
 * so that the first sentence does not stand alone; its tokens are read in the window before. Immutable.
 *
 * @param first number of the first token, the sentence before included
 * @param own number of the first token that this window answers for
 * @param pieces numbers in the vocabulary, from the start mark to the end mark
 * @param features one for each piece, 0 to 15
 * @param pieceOf for each token from {@code first} on, its first piece; tokens past the longest window are left out
 */
public record EncoderWindow(int first, int own, long[] pieces, long[] features, int[] pieceOf) {

    /** Pieces of a window, where its first sentence alone is not longer. */
    static final int LENGTH = 256;
    /** Pieces that the network has positions for. */
    private static final int LONGEST = 512;
    /** A longer sentence is not read along. */
    private static final int LONGEST_CONTEXT = 64;

    /** Number of the token after the last one that the network saw. */
    public int end() {
        return first + pieceOf.length;
    }

    /** The article's windows in text order; together they answer for each token once. */
    public static List<EncoderWindow> of(TokenTable t, WordPieces vocabulary) {
        int[][] pieces = new int[t.size][];
        int sentences = t.sentenceStart.length - 1;
        int[] length = new int[sentences];
        for (int i = 0; i < t.size; i++) {
            // a mark as the annotator was shown it: British single ones are read as double ones
            boolean mark = t.tokens[i].span().length() == 1;
            pieces[i] = vocabulary.of(mark ? t.tokens[i].word() : t.article.slice(t.tokens[i].span()));
            length[t.sentence[i]] += pieces[i].length;
        }
        List<EncoderWindow> windows = new ArrayList<>();
        int from = 0;
        while (from < sentences) {
            int context = from > 0 && length[from - 1] <= LONGEST_CONTEXT ? from - 1 : from;
            int total = length[from] + (context < from ? length[context] : 0);
            int to = from + 1;
            while (to < sentences && total + length[to] <= LENGTH) {
                total += length[to++];
            }
            windows.add(window(t, pieces, vocabulary, new int[] {
                t.sentenceStart[context], t.sentenceStart[from], t.sentenceStart[to]
            }));
            from = to;
        }
        return windows;
    }

    private static EncoderWindow window(TokenTable t, int[][] pieces, WordPieces vocabulary, int[] bounds) {
        long[] numbers = new long[LONGEST];
        long[] features = new long[LONGEST];
        int[] pieceOf = new int[bounds[2] - bounds[0]];
        numbers[0] = vocabulary.number("[CLS]");
        int count = 1;
        int tokens = 0;
        for (int i = bounds[0]; i < bounds[2] && count < LONGEST - 1; i++, tokens++) {
            pieceOf[tokens] = count;
            for (int p = 0; p < pieces[i].length && count < LONGEST - 1; p++) {
                features[count] = feature(t, i);
                numbers[count++] = pieces[i][p];
            }
        }
        numbers[count++] = vocabulary.number("[SEP]");
        return new EncoderWindow(
                bounds[0],
                bounds[1],
                Arrays.copyOf(numbers, count),
                Arrays.copyOf(features, count),
                Arrays.copyOf(pieceOf, tokens));
    }

    private static int feature(TokenTable t, int i) {
        int name = switch (t.tokens[i].ner()) {
            case "PERSON" -> 1;
            case "ORGANIZATION" -> 2;
            case "LOCATION" -> 3;
            default -> 0;
        };
        int capitalised = Character.isUpperCase(t.tokens[i].word().codePointAt(0)) ? 4 : 0;
        return (t.quotation[i] >= 0 ? 8 : 0) + capitalised + name;
    }
}
