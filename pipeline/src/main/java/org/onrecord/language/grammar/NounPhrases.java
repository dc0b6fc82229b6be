package org.onrecord.language.grammar;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.record.Span;
import org.onrecord.words.WordList;

/** Noun phrases of one parsed sentence: where they reach, and whether they are somebody. Immutable. */
public final class NounPhrases {

    private static final Set<String> NOT_DEMANDERS = WordList.words("language/grammar/not-demanders.txt");

    private static final Set<String> TIMES = WordList.words("language/grammar/times.txt");

    /** What hangs from a head without being part of its name or description. */
    private static final Set<String> OUTSIDE = Set.of(
            "acl:relcl",
            "advcl",
            "parataxis",
            "ccomp",
            "cop",
            "nsubj",
            "nsubj:pass",
            "aux",
            "discourse",
            "dep",
            "obl",
            "advmod",
            "mark",
            "csubj",
            "xcomp",
            "obj",
            "cc:preconj",
            "obl:tmod",
            "nmod:tmod",
            "obl:npmod");

    private static final Set<String> WITHIN =
            Set.of("compound", "det", "amod", "nummod", "nmod", "case", "advmod", "flat", "fixed");
    private static final Set<String> CLAUSES =
            Set.of("acl:relcl", "advcl", "ccomp", "parataxis", "dep", "obl", "xcomp");
    private static final Set<String> PREDICATE = Set.of("nsubj", "cop", "aux");
    private static final Set<String> BEFORE =
            Set.of("det", "amod", "compound", "nummod", "nmod:poss", "det:predet", "flat");

    /** "the rest of the crew": somebody where the crew is. */
    private static final Set<String> PARTS =
            Set.of("rest", "majority", "half", "part", "number", "group", "minority", "remainder");

    /** "MPs". */
    private static final Pattern ABBREVIATED_PEOPLE = Pattern.compile("\\p{Lu}{2,}s");

    private static final Pattern LOWER_CASE = Pattern.compile("[a-z]");
    private static final int LONGEST_DATELINE = 10;

    private final ParsedSentence sentence;

    NounPhrases(ParsedSentence sentence) {
        this.sentence = sentence;
    }

    /** The noun phrase of a head word, without relative clauses, appositions and what follows them. */
    Span of(int head) {
        int first = head;
        int last = head;
        for (int child : sentence.children(head)) {
            String relation = sentence.relation(child);
            if (child < head && BEFORE.contains(relation)) {
                first = Math.min(first, first(child));
            } else if (child > head && goesOnWith(head, child)) {
                last = Math.max(last, lastInPhrase(child));
            }
        }
        if (first <= dateline() && dateline() < head) {
            first = dateline() + 1;
        }
        if (sentence.is(first - 1, "turned") && sentence.posStarts(first - 2, "NN")) {
            // "the trader turned senator"
            first = first(first - 2);
        }
        int name = sentence.child(head, "appos");
        if (name > head
                && sentence.token(name).isNamed()
                && !sentence.token(head).isNamed()
                && first(name) <= last + 2) {
            last = name;
        }
        while (first < head && (sentence.token(first).hasPos("IN", ",") || isDayBefore(first))) {
            first++;
        }
        return sentence.spanOf(first, last);
    }

    private boolean goesOnWith(int head, int child) {
        return switch (sentence.relation(child)) {
            case "flat", "compound" -> true;
            case "nmod" -> !isTime(child) && !commaBetween(head, child);
            case "conj" -> !sentence.token(child).isVerb();
            default -> false;
        };
    }

    /** "Friday, Texas asked": a day that the parser took for a part of the name. */
    private boolean isDayBefore(int first) {
        return TIMES.contains(sentence.token(first).lowerLemma()) && sentence.is(first + 1, ",");
    }

    private boolean isTime(int token) {
        return sentence.is(sentence.child(token, "case"), "on", "during");
    }

    private boolean commaBetween(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (sentence.is(i, ",", "(", "-lrb-")) {
                return true;
            }
        }
        return false;
    }

    int first(int token) {
        int first = token;
        for (int child : sentence.children(token)) {
            if (child < token) {
                first = Math.min(first, first(child));
            }
        }
        return first;
    }

    private int lastInPhrase(int token) {
        int last = token;
        for (int child : sentence.children(token)) {
            boolean part =
                    !sentence.relation(child).startsWith("acl") && !sentence.hasRelation(child, "appos", "punct");
            if (part && child > token && (isListed(token, child) || !commaBetween(last, child))) {
                last = Math.max(last, lastInPhrase(child));
            }
        }
        return last;
    }

    /** "artists, writers and actors": a further noun of a list, no verb between. */
    private boolean isListed(int noun, int further) {
        if (!sentence.relation(further).equals("conj")
                || !sentence.token(noun).pos().equals("NNS")
                || !sentence.token(further).pos().equals("NNS")) {
            return false;
        }
        for (int i = noun + 1; i < further; i++) {
            if (!sentence.token(i).hasPos("NNS", "JJ", ",", "CC")) {
                return false;
            }
        }
        return true;
    }

    /** Whether this surely is somebody: a name, a pronoun, people in the plural, or a noun for a person or body. */
    boolean isSomebody(int head) {
        Token token = sentence.token(head);
        if (!canAct(head)) {
            return false;
        }
        int members = PARTS.contains(token.lowerLemma()) ? sentence.child(head, "nmod") : -1;
        if (members > head && sentence.is(sentence.child(members, "case"), "of") && isSomebody(members)) {
            return true;
        }
        boolean pronoun = token.isPronoun() || token.hasPos("WP", "DT", "CD", "JJ", "JJS");
        return pronoun
                || token.isNamed()
                || token.isProperNoun()
                || ActorNouns.holds(token.lower())
                || ActorNouns.holds(token.lowerLemma())
                || ABBREVIATED_PEOPLE.matcher(token.word()).matches()
                || token.pos().equals("NN")
                        && sentence.child(head, "appos") >= 0
                        && sentence.token(sentence.child(head, "appos")).isNamed();
    }

    /** Whether this is the name or description of somebody who can want or do something. */
    boolean canAct(int head) {
        Token token = sentence.token(head);
        return (token.isNoun() || token.isPronoun() || token.hasPos("DT", "JJ", "CD", "WP") || token.isNamed())
                && !NOT_DEMANDERS.contains(token.lowerLemma())
                && !TIMES.contains(token.lowerLemma());
    }

    /** Index of the dash after a dateline ("PORTO, Portugal —"), or -1. */
    int dateline() {
        Token place = sentence.token(0);
        if (!place.isNamed() || LOWER_CASE.matcher(place.word()).find()) {
            return -1;
        }
        int dash = 1;
        while (dash < sentence.size() && !sentence.token(dash).isDash()) {
            dash++;
        }
        return dash > LONGEST_DATELINE || dash >= sentence.size() || isHyphen(dash) ? -1 : dash;
    }

    private boolean isHyphen(int dash) {
        return sentence.token(dash).pos().equals("HYPH")
                && sentence.token(dash).span().start()
                        == sentence.token(dash - 1).span().end();
    }

    /**
     * The phrase with its appositions and all that describes it without a verb.
     *
     * @param head token of the phrase
     * @param blocked tokens that cannot belong to it: quoted ones, the cue
     * @return from the first to the last of the contiguous tokens around the head
     */
    public static Span around(ParsedSentence sentence, int head, IntPredicate blocked) {
        boolean[] inside = new boolean[sentence.size()];
        collect(sentence, head, head, inside, blocked);
        int first = head;
        int last = head;
        while (first > 0 && inside[first - 1]) {
            first--;
        }
        while (last + 1 < sentence.size() && inside[last + 1]) {
            last++;
        }
        while (last > head && sentence.token(last).isPunctuation()) {
            last--;
        }
        while (first < head
                && (sentence.token(first).isPunctuation()
                        || sentence.token(first).hasPos("CC", "IN", "TO", "RB"))) {
            first++;
        }
        return sentence.spanOf(first, last);
    }

    private static void collect(ParsedSentence sentence, int token, int head, boolean[] inside, IntPredicate blocked) {
        if (blocked.test(token)) {
            return;
        }
        inside[token] = true;
        for (int child : sentence.children(token)) {
            String relation = sentence.relation(child);
            boolean before = relation.equals("advmod") && child < token || isBeforeHyphen(sentence, child, token);
            boolean outside = OUTSIDE.contains(relation) && !before;
            boolean clause =
                    relation.startsWith("conj") && sentence.token(child).isVerb()
                            || relation.equals("acl")
                                    && child > 0
                                    && sentence.token(child - 1).word().equals(",");
            if (!outside && !clause) {
                collect(sentence, child, head, inside, blocked);
            }
        }
    }

    /** "Right" of "right-hand". */
    private static boolean isBeforeHyphen(ParsedSentence sentence, int token, int head) {
        return token + 2 == head && sentence.token(token + 1).pos().equals("HYPH");
    }

    /** Last token of the noun phrase that begins at a token, appositions included; relative clauses are none of it. */
    public static int last(Sentence sentence, int first) {
        int limit = BaseNounPhrase.last(sentence, first);
        if (!(sentence instanceof ParsedSentence parsed)) {
            return limit;
        }
        int head = first;
        while (parsed.head(head) > head
                && WITHIN.contains(parsed.relation(head).split(":")[0])
                && parsed.head(head) <= limit) {
            head = parsed.head(head);
        }
        int last = head;
        for (int child : parsed.children(head)) {
            List<Integer> words = parsed.subtree(child);
            boolean part = child > head && !CLAUSES.contains(parsed.relation(child)) && !isClause(parsed, child);
            if (part && words.get(0) <= last + 2) {
                last = Math.max(last, words.get(words.size() - 1));
            }
        }
        while (last > first && sentence.token(last).isMark()) {
            last--;
        }
        return last;
    }

    private static boolean isClause(ParsedSentence sentence, int token) {
        boolean predicate = Arrays.stream(sentence.children(token))
                .mapToObj(child -> sentence.relation(child).split(":")[0])
                .anyMatch(PREDICATE::contains);
        return predicate || sentence.token(token).isFinite();
    }
}
