package org.onrecord.extract.quotes;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/**
 * Unquoted tokens {@code from..to} (exclusive) of a sentence beside a quotation, with the cues among them. Immutable.
 *
 * @param sentence null where there is nothing
 */
record Segment(Sentence sentence, int from, int to, List<SpeechCue> cues) {

    static final Segment NONE = new Segment(null, 0, 0, List.of());

    private static final Set<String> PAUSES = Set.of(",", ":", "--", "—", "–", "-");
    private static final Set<String> COORDINATORS = Set.of("and", "or", "but");
    private static final Set<String> LIGHT = Set.of("RB", "IN", ",", ":", "PRP", "TO");
    private static final Pattern CLAUSE_OPENER = Pattern.compile("he|she|they|we|i|it|if|because|for|as|of|by|with|at");

    boolean isEmpty() {
        return sentence == null || from >= to;
    }

    /** Index of the first token that is no punctuation. */
    int firstWord() {
        int i = from;
        while (i < to && sentence.token(i).isPunctuation()) {
            i++;
        }
        return i;
    }

    /** The last token, right before the quotation where one follows; "" where there is none. */
    String lastWord() {
        return isEmpty() ? "" : sentence.token(to - 1).word();
    }

    boolean sameAs(Segment other) {
        return !isEmpty() && !other.isEmpty() && sentence == other.sentence && from == other.from;
    }

    boolean endsWithColon() {
        return lastWord().equals(":");
    }

    /** With a comma, a colon or a dash. */
    boolean endsWithPause() {
        return PAUSES.contains(lastWord());
    }

    /** "…, and" */
    boolean endsWithCoordinator() {
        return COORDINATORS.contains(lastWord()) && to - 1 > from && sentence.is(to - 2, ",");
    }

    /** Nothing but "that", an adverb or the addressee stands between the cue and the quotation behind. */
    boolean isTight(SpeechCue cue) {
        if (cue.sentence() != sentence) {
            return false;
        }
        for (int i = cue.lemma() == null ? to : cue.token() + 1; i < to; i++) {
            Token token = sentence.token(i);
            boolean light = LIGHT.contains(token.pos())
                    && !CLAUSE_OPENER.matcher(token.lower()).matches();
            if (!light) {
                return false;
            }
        }
        return true;
    }
}
