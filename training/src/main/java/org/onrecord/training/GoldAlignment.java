package org.onrecord.training;

/**
 * Maps positions in an article's gold text to positions in the text as the pipeline reads it: the two
 * may differ in white space and in short stretches that reading drops. Immutable.
 */
final class GoldAlignment {

    /** So many characters have to agree after a gap. */
    private static final int ANCHOR = 24;

    private final int[] toArticle;

    GoldAlignment(String goldText, String articleText) {
        int[] gold = goldText.codePoints().toArray();
        int[] article = articleText.codePoints().toArray();
        toArticle = new int[gold.length + 1];
        int g = 0;
        int a = 0;
        while (g < gold.length) {
            a = skipBlanks(article, a);
            if (isBlank(gold[g]) || a < article.length && gold[g] == article[a]) {
                toArticle[g] = a;
                a += isBlank(gold[g]) ? 0 : 1;
                g++;
            } else {
                int next = a < article.length ? find(gold, g, article, a) : gold.length;
                while (g < next) {
                    toArticle[g++] = a;
                }
            }
        }
        toArticle[gold.length] = article.length;
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static int skipBlanks(int[] text, int at) {
        int i = at;
        while (i < text.length && isBlank(text[i])) {
            i++;
        }
        return i;
    }

    /** Where in the gold text the article goes on; the next character where it cannot be told. */
    private static int find(int[] gold, int from, int[] article, int a) {
        for (int g = from; g < gold.length; g++) {
            if (agrees(gold, g, article, a)) {
                return g;
            }
        }
        return from + 1;
    }

    private static boolean agrees(int[] gold, int g, int[] article, int a) {
        int i = g;
        int k = a;
        for (int n = 0; n < ANCHOR && i < gold.length && k < article.length; n++, i++, k++) {
            i = skipBlanks(gold, i);
            k = skipBlanks(article, k);
            if (i >= gold.length || k >= article.length || gold[i] != article[k]) {
                return false;
            }
        }
        return true;
    }

    /** Position in the article of the character at a gold position. */
    int start(int goldStart) {
        return toArticle[goldStart];
    }

    /** Position in the article after the character before a gold position. */
    int end(int goldEnd) {
        return toArticle[goldEnd - 1] + 1;
    }
}
