package org.onrecord.extract.attribution;

import java.util.Arrays;
import java.util.List;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.language.quotation.Quotation;
import org.onrecord.record.Span;

/**
 * All tokens of an article side by side, numbered through from 0, with the columns that are read
 * together: dependencies across the whole numbering, the edges of each
 * subtree, and where the quotation marks are. Columns are never written after construction; thread-safe.
 */
public final class TokenTable {

    final AnnotatedArticle article;
    final int size;
    public final Token[] tokens;
    final String[] relationName;
    /** Sentence number of each token. */
    final int[] sentence;
    /** Block of each token. */
    final int[] block;
    /** First token of each sentence; one entry more than there are sentences. */
    final int[] sentenceStart;
    /** Governor, -1 for a root or in a sentence that was not parsed. */
    public final int[] head;

    final int[][] children;
    /** First and last token of what hangs from each token, itself included. */
    final int[] left;

    final int[] right;
    /** Outermost quotation that holds the token, marks included; -1 outside. */
    final int[] quotation;
    /** First and last token of each outermost quotation. */
    final int[] quotationStart;

    final int[] quotationEnd;

    public TokenTable(AnnotatedArticle article) {
        this.article = article;
        List<Sentence> sentences = article.sentences();
        sentenceStart = new int[sentences.size() + 1];
        for (int s = 0; s < sentences.size(); s++) {
            sentenceStart[s + 1] = sentenceStart[s] + sentences.get(s).size();
        }
        size = sentenceStart[sentences.size()];
        tokens = new Token[size];
        relationName = new String[size];
        sentence = new int[size];
        block = new int[size];
        head = new int[size];
        children = new int[size][];
        left = new int[size];
        right = new int[size];
        for (Sentence s : sentences) {
            fill(s);
        }
        quotation = new int[size];
        List<Quotation> outermost = article.quotations().outermost();
        quotationStart = new int[outermost.size()];
        quotationEnd = new int[outermost.size()];
        markQuotations(outermost);
    }

    private void fill(Sentence s) {
        int from = sentenceStart[s.number()];
        for (Token token : s.tokens()) {
            int i = from + token.index();
            tokens[i] = token;
            sentence[i] = s.number();
            block[i] = s.block();
            ParsedSentence parsed = s instanceof ParsedSentence tree ? tree : null;
            boolean governed = parsed != null && parsed.head(token.index()) >= 0;
            head[i] = governed ? from + parsed.head(token.index()) : -1;
            relationName[i] = parsed != null ? parsed.relation(token.index()) : "none";
            children[i] = parsed != null ? parsed.children(token.index()).clone() : new int[0];
            for (int c = 0; c < children[i].length; c++) {
                children[i][c] += from;
            }
            left[i] = i;
            right[i] = i;
        }
        for (int i = from; i < from + s.size(); i++) {
            int steps = 0;
            for (int up = head[i]; up >= 0 && steps < 100; up = head[up], steps++) {
                left[up] = Math.min(left[up], i);
                right[up] = Math.max(right[up], i);
            }
        }
    }

    private void markQuotations(List<Quotation> outermost) {
        Arrays.fill(quotation, -1);
        for (int q = 0; q < outermost.size(); q++) {
            Span span = outermost.get(q).outer();
            quotationStart[q] = firstTokenEndingAfter(span.start());
            quotationEnd[q] = Math.max(quotationStart[q], firstTokenEndingAfter(span.end()) - 1);
            if (quotationEnd[q] + 1 < size && tokens[quotationEnd[q] + 1].span().start() < span.end()) {
                quotationEnd[q]++;
            }
            for (int i = quotationStart[q]; i <= quotationEnd[q] && i < size; i++) {
                quotation[i] = q;
            }
        }
    }

    /** Number of the first token that ends after a code point; the number of tokens where none does. */
    public int firstTokenEndingAfter(int codePoint) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens[middle].span().end() <= codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    public AnnotatedArticle article() {
        return article;
    }

    public int size() {
        return size;
    }

    public Token token(int i) {
        return tokens[i];
    }

    /** From the first to the last of these tokens, both included. */
    public Span span(int first, int last) {
        return new Span(tokens[first].span().start(), tokens[last].span().end());
    }

    int sentenceFirst(int token) {
        return sentenceStart[sentence[token]];
    }

    int sentenceLast(int token) {
        return sentenceStart[sentence[token] + 1] - 1;
    }

    /** The last token of a token's sentence but for marks behind it. */
    int lastWord(int token) {
        int last = sentenceLast(token);
        while (last > sentenceStart[sentence[token]] && isPunctuation(last)) {
            last--;
        }
        return last;
    }

    boolean isPunctuation(int token) {
        return tokens[token].isMark();
    }

    boolean isQuoted(int token) {
        return quotation[token] >= 0;
    }

    /** Whether the token is the first one of an outermost quotation, rarely no mark. */
    boolean opensQuotation(int token) {
        return isQuoted(token) && quotationStart[quotation[token]] == token;
    }

    /** Whether the token is the last one of an outermost quotation. */
    boolean closesQuotation(int token) {
        return isQuoted(token) && quotationEnd[quotation[token]] == token;
    }

    boolean isQuotationEdge(int token) {
        return opensQuotation(token) || closesQuotation(token);
    }

    /** Punctuation, but no mark of an outermost quotation. */
    boolean isLeadingMark(int token) {
        return isPunctuation(token) && !isQuotationEdge(token);
    }

    Sentence sentenceAt(int token) {
        return article.sentences().get(sentence[token]);
    }

    /** First dependent with one of these relations (a subtype such as {@code nsubj:pass} counts), or -1. */
    int child(int token, String... relations) {
        for (int child : children[token]) {
            if (isRelation(child, relations)) {
                return child;
            }
        }
        return -1;
    }

    /** Whether a token hangs from its head by one of these relations, or by a subtype of one. */
    public boolean isRelation(int token, String... relations) {
        String name = relationName[token];
        for (String wanted : relations) {
            if (name.startsWith(wanted) && (name.length() == wanted.length() || name.charAt(wanted.length()) == ':')) {
                return true;
            }
        }
        return false;
    }
}
