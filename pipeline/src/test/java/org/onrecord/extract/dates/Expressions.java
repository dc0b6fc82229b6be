package org.onrecord.extract.dates;

import java.time.LocalDate;
import org.onrecord.language.Conllu;

/**
 * Time expressions as SUTime would hand them on, between brackets in sentences of {@link Conllu}'s short form, and what
 * rules read in them. The article is of Wednesday, 9 June 2021.
 */
final class Expressions {

    static final LocalDate PUBLISHED = LocalDate.of(2021, 6, 9);

    private Expressions() {}

    /** A date without a value. */
    static Timexpression in(String line) {
        return in(line, "DATE", null);
    }

    static Timexpression in(String line, String type, String value) {
        Conllu.Marked marked = Conllu.marked(line);
        return new Timexpression(marked.sentence(), marked.first(), marked.last(), type, value);
    }

    /** The words of an expression as they would stand in the text. */
    static String words(Timexpression found) {
        StringBuilder words = new StringBuilder();
        for (int i = found.first(); i <= found.last(); i++) {
            boolean glued = i == found.first()
                    || found.token(i - 1).span().end() == found.token(i).span().start();
            words.append(glued ? "" : " ").append(found.token(i).word());
        }
        return words.toString();
    }

    /** An expression of an article that has told nothing so far. */
    static Phrase phrase(String line) {
        return Phrase.of(in(line), PUBLISHED, new TextMemory());
    }

    /** What the text told before: dates that it states, in the sentence before. */
    static TextMemory memory(String... stated) {
        TextMemory memory = new TextMemory();
        for (String value : stated) {
            memory.remember(TimexValue.stated("DATE", value), 0, false);
        }
        return memory;
    }

    /** The value that a rule reads in a date; see {@link #value(TimexValue)}. */
    static String read(PhraseRule rule, String line) {
        return value(rule.read(phrase(line)));
    }

    /** The same where the text has told some dates before. */
    static String readAfter(PhraseRule rule, String line, String... stated) {
        return value(rule.read(Phrase.of(in(line), PUBLISHED, memory(stated))));
    }

    /** The same where the day of publication is not known. */
    static String readUndated(PhraseRule rule, String line) {
        return value(rule.read(Phrase.of(in(line), null, new TextMemory())));
    }

    /** The value, "?" where it is unknown, "no" where the expression is not the rule's. */
    static String value(TimexValue value) {
        return value == null ? "no" : value.value() == null ? "?" : value.value();
    }
}
