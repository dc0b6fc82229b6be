package org.onrecord.extract.dates;

import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.language.Sentence;

/**
 * Which way from the day of writing an expression without a year or week points, told from the verb
 * that it most likely belongs to: the nearest one before it, else the nearest after it. Works on parts
 * of speech, since most sentences with dates are not parsed.
 */
enum Tense {
    PAST,
    PRESENT,
    FUTURE,
    UNKNOWN;

    private static final Set<String> WILL =
            Set.of("will", "'ll", "’ll", "shall", "wo", "would", "may", "might", "should", "can");
    private static final Set<String> HAVE = Set.of("have", "has", "had", "'ve", "’ve", "having");
    private static final Set<String> BE = Set.of("is", "are", "'s", "’s", "'re", "’re", "be", "was", "were", "been");
    private static final Set<String> GOING = Set.of("is", "are", "'re", "’re");
    private static final Set<String> POSSESSIVE = Set.of("'s", "’s");
    private static final Set<String> NOT = Set.of("not", "n't", "n’t");
    private static final Set<String> NOBODY = Set.of("neither", "nor", "none", "nobody", "no");
    private static final Pattern SCHEDULED =
            Pattern.compile("due|scheduled|slated|expected|planned|supposed|expires?|effective|payable");
    /** What is on the calendar stands in the present: "the law takes effect on 1 January". */
    private static final Pattern CALENDAR =
            Pattern.compile("(?:start|begin|open|take|come|resume|end|return|arrive|leave|meet|vote|close|become"
                    + "|hold|go)(?:e?s)?");

    private static final Pattern PLAN =
            Pattern.compile("plan(?:s|ned)?|was|were|agreed|decided|intend(?:s|ed)?|vowed|promised|pledged"
                    + "|hop(?:es|ed)|expect(?:s|ed)|intention|decision|deal|due|set|going|scheduled|offered"
                    + "|prepar(?:ed|ing)");
    private static final Pattern SAYS = Pattern.compile("says?|tells?|writes?|reports?");
    private static final Set<String> AHEAD = Set.of("until", "till", "by");
    private static final Set<String> MOVED =
            Set.of("extended", "postponed", "moved", "delayed", "rescheduled", "adjourned", "deferred");
    private static final Set<String> BEHIND = Set.of("since", "after", "following");

    /** Whether a participle tells what is to come: "due", "scheduled". */
    static boolean isScheduled(String word) {
        return SCHEDULED.matcher(word).matches() || word.equals("set");
    }

    static Tense of(Sentence sentence, int first, int last) {
        String before = word(sentence, first - 1);
        if (before.equals("since")) {
            return PAST;
        }
        if (before.equals("into")
                || before.equals("of") && word(sentence, first - 2).equals("ahead")) {
            return FUTURE;
        }
        Tense tense = backward(sentence, first - 1);
        if (tense == null) {
            tense = forwardFrom(sentence, last + 1);
            return tense == null ? UNKNOWN : tense;
        }
        boolean ahead = AHEAD.contains(before) || before.equals("to") && isMoved(sentence, first);
        if (ahead && !isPastPerfect(sentence, first)) {
            return FUTURE;
        }
        // "Friday's close": what happened on that day, unless something is to come.
        return tense == PRESENT && POSSESSIVE.contains(word(sentence, last + 1)) ? PAST : tense;
    }

    private static Tense backward(Sentence sentence, int from) {
        // A participle right before the date is its verb: "an injunction issued Thursday".
        for (int i = from; i >= Math.max(0, from - 1); i--) {
            if (word(sentence, i).equals("set") && word(sentence, i + 1).equals("for")) {
                return isPastPerfect(sentence, i) ? PAST : FUTURE;
            }
            if (sentence.token(i).isVerb() && !sentence.token(i).pos().equals("VBN")) {
                break;
            }
            if (sentence.token(i).pos().equals("VBN")
                    && !SCHEDULED.matcher(word(sentence, i)).matches()) {
                Tense tense = participle(sentence, i);
                return tense == null || tense == PRESENT ? PAST : tense;
            }
        }
        for (int i = from; i >= 0; i--) {
            Tense tense = at(sentence, i);
            if (tense != null) {
                return tense;
            }
        }
        return null;
    }

    private static Tense forwardFrom(Sentence sentence, int from) {
        for (int i = from; i < sentence.size(); i++) {
            Tense tense = at(sentence, i);
            if (tense != null) {
                // "Tuesday is the deadline", but not "after Tuesday, the pressure is growing".
                return tense == PRESENT && i > from ? UNKNOWN : tense;
            }
        }
        return null;
    }

    private static boolean isMoved(Sentence sentence, int first) {
        for (int i = first - 2; i >= Math.max(0, first - 8); i--) {
            if (MOVED.contains(word(sentence, i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPastPerfect(Sentence sentence, int first) {
        for (int i = first - 1; i >= Math.max(0, first - 12); i--) {
            if (word(sentence, i).equals("had")) {
                return true;
            }
        }
        return false;
    }

    /** Tense of the verb group that ends at a token; null where none does or it says nothing. */
    private static Tense at(Sentence sentence, int index) {
        String pos = sentence.token(index).pos();
        String word = word(sentence, index);
        if (SCHEDULED.matcher(word).matches() && !pos.startsWith("NN")) {
            return isPastPerfect(sentence, index) ? PAST : FUTURE;
        }
        return switch (pos) {
            case "VBD" -> PAST;
            case "MD" -> WILL.contains(word) || word.equals("could") && !isNegated(sentence, index) ? FUTURE : PAST;
            case "VB" -> base(sentence, index);
            case "VBN" -> participle(sentence, index);
            case "VBZ", "VBP" ->
                HAVE.contains(word) || SAYS.matcher(word).matches()
                        ? PAST
                        : CALENDAR.matcher(word).matches() ? FUTURE : PRESENT;
            case "VBG" -> gerund(sentence, index);
            default -> null;
        };
    }

    /** A base form: after "will" or "to" it is ahead, after "did" or in "could not be" behind. */
    private static Tense base(Sentence sentence, int index) {
        for (int i = index - 1; i >= Math.max(0, index - 4); i--) {
            String word = word(sentence, i);
            if (WILL.contains(word)) {
                return FUTURE;
            }
            if (word.equals("to")) {
                return infinitive(sentence, i);
            }
            if (word.equals("did") || word.equals("could") && isNegated(sentence, i)) {
                return PAST;
            }
        }
        return FUTURE;
    }

    /** "Could not be reached", "neither could be found". */
    private static boolean isNegated(Sentence sentence, int modal) {
        if (NOT.contains(word(sentence, modal + 1))) {
            return true;
        }
        for (int i = modal - 1; i >= Math.max(0, modal - 12); i--) {
            if (NOBODY.contains(word(sentence, i))) {
                return true;
            }
        }
        return false;
    }

    /** "Plans to meet" is ahead, "voted to reject" behind, "offers to buy" as its own verb. */
    private static Tense infinitive(Sentence sentence, int to) {
        if (isPastPerfect(sentence, to)) {
            return PAST;
        }
        String before = word(sentence, to - 1);
        boolean plan = PLAN.matcher(before).matches();
        if (to > 0 && sentence.token(to - 1).isNoun() && !plan) {
            return null;
        }
        return to > 0 && sentence.token(to - 1).pos().equals("VBD") && !plan ? PAST : FUTURE;
    }

    /** "Was held", "has met", "to be held"; alone, as in "preferred shares", it says nothing. */
    private static Tense participle(Sentence sentence, int index) {
        for (int i = index - 1; i >= Math.max(0, index - 4); i--) {
            String word = word(sentence, i);
            if (HAVE.contains(word) || word.equals("was") || word.equals("were")) {
                return PAST;
            }
            if (word.equals("be")) {
                return base(sentence, i);
            }
            if (BE.contains(word)) {
                return PRESENT;
            }
            if (sentence.token(i).isVerb() || word.equals(",")) {
                break;
            }
        }
        return null;
    }

    private static Tense gerund(Sentence sentence, int index) {
        String before = word(sentence, index - 1);
        if (BEHIND.contains(before)) {
            return PAST;
        }
        return GOING.contains(before) ? FUTURE : null;
    }

    private static String word(Sentence sentence, int index) {
        return index < 0 || index >= sentence.size()
                ? ""
                : sentence.token(index).lower();
    }
}
