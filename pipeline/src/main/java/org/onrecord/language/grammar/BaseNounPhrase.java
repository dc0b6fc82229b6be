package org.onrecord.language.grammar;

import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/** The noun phrase that begins at a token, by parts of speech alone: of a sentence without a tree too. Stateless. */
public final class BaseNounPhrase {

    private static final Set<String> NOT_FIRST = Set.of("POS", "HYPH", "VBN");
    private static final Pattern WITHIN = Pattern.compile("NN.*|JJ.*|DT|PRP\\$|POS|CD|HYPH|VBN");
    private static final Pattern OPENER = Pattern.compile("DT|PDT|NN.*|PRP\\$?|JJ.*|RBR|CD|``|\\$|WP|QP|#");
    private static final Set<String> GOES_ON = Set.of("POS", "HYPH", "VBG", "VBN", "``", "''", "CC", ",", "RB");
    private static final Set<String> ENDS = Set.of("DT", "CC", ",");

    private BaseNounPhrase() {}

    /** Last noun of the noun phrase that begins at a token; -1 where none does. */
    public static int nounAt(Sentence sentence, int from) {
        int noun = -1;
        for (int i = from; i < sentence.size(); i++) {
            String pos = sentence.token(i).pos();
            if (pos.startsWith("NN") || pos.equals("PRP") || pos.equals("EX") || pos.equals("$")) {
                noun = i;
            } else if (pos.equals("HYPH")
                    && noun >= 0
                    && sentence.token(noun).span().end()
                            < sentence.token(i).span().start()) {
                break;
            } else if (!begins(sentence, i) && !GOES_ON.contains(pos) || noun >= 0 && ENDS.contains(pos)) {
                break;
            }
        }
        return noun;
    }

    /** Whether a noun phrase can begin with this token. */
    public static boolean begins(Sentence sentence, int index) {
        return index < sentence.size()
                && OPENER.matcher(sentence.token(index).pos()).matches();
    }

    /** Last token of the noun phrase that begins at a token, names and descriptions in it: before a mark or a finite verb. */
    public static int last(Sentence sentence, int first) {
        int last = first;
        while (last + 1 < sentence.size()
                && !sentence.token(last + 1).isFinite()
                && !sentence.posStarts(last + 1, "W")
                && !isBreak(sentence.token(last + 1))) {
            last++;
        }
        return last;
    }

    /** First token of the noun phrase that ends at a token. */
    public static int first(Sentence sentence, int last) {
        int first = last;
        while (first > 0 && WITHIN.matcher(sentence.token(first - 1).pos()).matches()) {
            first--;
        }
        while (first < last && NOT_FIRST.contains(sentence.token(first).pos())) {
            first++;
        }
        return first;
    }

    private static boolean isBreak(Token token) {
        return !Character.isLetter(token.pos().charAt(0)) && !token.pos().equals("$");
    }
}
