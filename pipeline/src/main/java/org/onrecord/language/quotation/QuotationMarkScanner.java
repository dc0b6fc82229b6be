package org.onrecord.language.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.record.CodePoints;
import org.onrecord.record.Span;
import org.onrecord.words.WordList;

/**
 * Finds the quotation marks of a text and tells them from apostrophes, decades ('90s), feet and
 * inches. The direction comes from the mark's form, or from what stands beside it. Thread-safe.
 */
final class QuotationMarkScanner {

    private static final Set<String> ELISIONS = WordList.words("language/quotation/elisions.txt");
    private static final Pattern DECADE = Pattern.compile("\\d0?s|\\d\\ds?");
    private static final String OPENING = "“„‟«‘‚‛‹`";
    private static final String CLOSING = "”»’›";
    private static final String TWOFOLD = "\"“”„‟«»";
    private static final String ALL = "\"'`“”„‟«»‘’‚‛‹›";
    private static final String BEFORE_OPENING = "([{—–-/:…";
    private static final String AFTER_CLOSING = ".,;:!?)]}—–-/…";

    private final int[] text;

    /**
     * @param text the article's code points
     */
    QuotationMarkScanner(int[] text) {
        this.text = text;
    }

    /** The marks of a stretch of the text, in order; what stands outside of it is not looked at. */
    List<QuotationMark> scan(Span block) {
        List<QuotationMark> marks = new ArrayList<>();
        for (int at = block.start(); at < block.end(); at++) {
            if (ALL.indexOf(text[at]) < 0) {
                continue;
            }
            int length = isTypedDouble(at, block) ? 2 : 1;
            QuotationMark mark = mark(at, length, block);
            if (mark != null) {
                marks.add(mark);
            }
            at += length - 1;
        }
        return marks;
    }

    /** Two single straight marks, or two backticks as news agencies send them, as one; of three, the two outer ones belong together. */
    private boolean isTypedDouble(int at, Span block) {
        if (!isPairOfSingles(at, block)) {
            return false;
        }
        return !isPairOfSingles(at + 1, block) || before(at, block) == ' ';
    }

    private boolean isPairOfSingles(int at, Span block) {
        return at + 1 < block.end()
                && text[at] == text[at + 1]
                && (text[at] == '\'' || text[at] == '’' || text[at] == '‘' || text[at] == '`');
    }

    private QuotationMark mark(int at, int length, Span block) {
        int form = text[at];
        int before = before(at, block);
        int after = after(at + length - 1, block);
        boolean left = before == ' ' || BEFORE_OPENING.indexOf(before) >= 0;
        boolean right = after == ' ' || AFTER_CLOSING.indexOf(after) >= 0;
        boolean twofold = length == 2 || TWOFOLD.indexOf(form) >= 0;
        boolean opening = OPENING.indexOf(form) >= 0;
        boolean closing = CLOSING.indexOf(form) >= 0;
        if (!twofold && !isQuotationMark(at, left, right, block)) {
            return null;
        }
        if (isMeasure(at, before)) {
            return null;
        }
        // A mark that faces the wrong way was mistyped: there the pairing decides.
        boolean opens = opening ? left || !right : closing ? left && !right : left || !right;
        boolean closes = opening ? !left && right : closing || right || !left;
        return new QuotationMark(at, at + length, twofold, opening || closing, opens, closes);
    }

    /** A single mark between letters or of an elided word is an apostrophe. */
    private boolean isQuotationMark(int at, boolean left, boolean right, Span block) {
        if (!left && !right) {
            return false;
        }
        if (right) {
            return true;
        }
        int end = at + 1;
        while (end < block.end() && Character.isLetterOrDigit(text[end])) {
            end++;
        }
        String word = new String(text, at + 1, end - at - 1).toLowerCase(Locale.ROOT);
        return !DECADE.matcher(word).matches() && !(ELISIONS.contains(word) && text[at] != '‘');
    }

    /** The second mark of 6'2" and of a 5" pipe. */
    private boolean isMeasure(int at, int before) {
        if (text[at] != '"' || !(before >= '0' && before <= '9')) {
            return false;
        }
        int digits = at;
        while (digits > 0 && Character.isDigit(text[digits - 1])) {
            digits--;
        }
        return digits > 1
                && (text[digits - 1] == '\'' || text[digits - 1] == '’')
                && Character.isDigit(text[digits - 2]);
    }

    /** The first character before a run of marks; a blank for any white space and for the beginning. */
    private int before(int at, Span block) {
        int i = at - 1;
        while (i >= block.start() && ALL.indexOf(text[i]) >= 0) {
            i--;
        }
        return i < block.start() || CodePoints.isBlank(text[i]) ? ' ' : text[i];
    }

    private int after(int at, Span block) {
        int i = at + 1;
        while (i < block.end() && ALL.indexOf(text[i]) >= 0) {
            i++;
        }
        return i >= block.end() || CodePoints.isBlank(text[i]) ? ' ' : text[i];
    }
}
