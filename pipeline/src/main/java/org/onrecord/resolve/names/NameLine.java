package org.onrecord.resolve.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.resolve.lexicon.Spelling;
import org.onrecord.resolve.lexicon.Titles;
import org.onrecord.resolve.names.NameSpan.Type;

/**
 * The names of one sentence while they are being found: each token belongs to one name at most. Not thread-safe.
 */
final class NameLine {

    private static final Set<String> FUNCTION_WORDS =
            Set.of("DT", "IN", "TO", "CC", "PRP", "PRP$", "MD", "WP", "WDT", "WRB", "WP$", "EX", "PDT", "UH", "RB");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
    private static final Pattern BRACKETS = Pattern.compile("[\\[\\]]");

    private final AnnotatedArticle article;
    private final Sentence sentence;
    private final boolean heading;
    private final NameSpan[] owner;

    NameLine(AnnotatedArticle article, Sentence sentence) {
        this.article = article;
        this.sentence = sentence;
        this.heading = article.isHeading(sentence) || isTitleCase(sentence);
        this.owner = new NameSpan[sentence.size()];
    }

    /** A headline that stands as a paragraph: nearly every word has a capital, and a sentence's full stop is missing. */
    private static boolean isTitleCase(Sentence sentence) {
        if (sentence.token(sentence.size() - 1).word().equals(".")) {
            return false;
        }
        int words = 0;
        int capitals = 0;
        for (Token token : sentence.tokens()) {
            if (token.word().length() > 3 && Character.isLetter(token.word().codePointAt(0))) {
                words++;
                capitals += Character.isUpperCase(token.word().codePointAt(0)) ? 1 : 0;
            }
        }
        return words >= 5 && capitals >= 0.85 * words;
    }

    Sentence sentence() {
        return sentence;
    }

    /** A heading, or a line that is written like one. */
    boolean isHeading() {
        return heading;
    }

    boolean isFree(int token) {
        return owner[token] == null;
    }

    boolean isFree(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (owner[i] != null) {
                return false;
            }
        }
        return true;
    }

    /** The name that a token belongs to, null where it belongs to none. */
    NameSpan at(int token) {
        return owner[token];
    }

    /** Names tokens; whatever name had one of them before is gone. */
    NameSpan claim(int first, int last, Type type) {
        return claim(first, last, type, text(first, last));
    }

    /**
     * @param text of the name, where it is not that of the tokens
     */
    NameSpan claim(int first, int last, Type type, String text) {
        for (int i = first; i <= last; i++) {
            if (owner[i] != null) {
                release(owner[i]);
            }
        }
        NameSpan name = new NameSpan(sentence, first, last, type, text);
        for (int i = first; i <= last; i++) {
            owner[i] = name;
        }
        return name;
    }

    void release(NameSpan name) {
        for (int i = name.first(); i <= name.last(); i++) {
            owner[i] = null;
        }
    }

    List<NameSpan> names() {
        List<NameSpan> names = new ArrayList<>();
        for (int i = 0; i < owner.length; i++) {
            if (owner[i] != null && owner[i].first() == i) {
                names.add(owner[i]);
            }
        }
        return names;
    }

    /** The words with single blanks, without a possessive and an editor's brackets ("[Amina] Oduya"). */
    String text(int first, int last) {
        String text = Spelling.singleSpaced(article.slice(sentence.spanOf(first, last)));
        return BRACKETS.matcher(POSSESSIVE.matcher(text).replaceFirst("")).replaceAll("");
    }

    /** Whether a form of address or a capitalised title stands right before the name. */
    boolean hasTitle(NameSpan name) {
        String before = name.first() == 0 ? "" : word(name.first() - 1);
        return Titles.isHonorific(before) || Titles.isHead(before) && Character.isUpperCase(before.codePointAt(0));
    }

    /** The names that the reader calls a place. */
    List<String> placesRead() {
        List<String> places = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            int last = i;
            while (last + 1 < sentence.size() && isPlace(i) && isPlace(last + 1)) {
                last++;
            }
            if (isPlace(i)) {
                places.add(text(i, last));
                i = last;
            }
        }
        return places;
    }

    private boolean isPlace(int token) {
        String tag = sentence.token(token).ner();
        return tag.equals("LOCATION") || tag.equals("FACILITY");
    }

    String word(int token) {
        return sentence.token(token).word();
    }

    /** Does it begin with a capital letter and is it no pronoun or function word? */
    boolean isCapitalised(int i) {
        Token token = sentence.token(i);
        return Character.isUpperCase(token.word().codePointAt(0))
                && !isFunctionWord(i)
                && token.word().length() > 1;
    }

    boolean isFunctionWord(int i) {
        return FUNCTION_WORDS.contains(sentence.token(i).pos());
    }
}
