package org.onrecord.language.grammar;

import org.onrecord.language.Sentence;

/** The noun phrase that begins at a token, by parts of speech alone: of a sentence without a tree too. Stateless. */
public final class BaseNounPhrase {

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
            } else if (!begins(sentence, i) && !pos.matches("POS|HYPH|VBG|VBN|``|''|CC|,|RB")
                    || noun >= 0 && pos.matches("DT|CC|,")) {
                break;
            }
        }
        return noun;
    }

    /** Whether a noun phrase can begin with this token. */
    public static boolean begins(Sentence sentence, int index) {
        return index < sentence.size()
                && sentence.token(index).pos().matches("DT|PDT|NN.*|PRP\\$?|JJ.*|RBR|CD|``|\\$|WP|QP|#");
    }
}
