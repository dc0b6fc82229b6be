package org.onrecord.extract.demands;

import static org.onrecord.language.grammar.Pronoun.IT;
import static org.onrecord.language.grammar.Pronoun.THEY;
import static org.onrecord.language.grammar.Pronoun.WE;
import static org.onrecord.language.grammar.Pronoun.YOU;

import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.language.grammar.Clauses;
import org.onrecord.language.grammar.Pronoun;
import org.onrecord.record.Span;
import org.onrecord.record.Strength;
import org.onrecord.words.WordList;

/** "Stop the trial", between quotation marks: the speaker wants it; {@link SpeakerFinder} tells who that is. Stateless. */
final class ImperativeDemands implements CandidateFinder {

    private static final Set<String> TALK = WordList.words("extract/demands/talk-imperatives.txt");
    private static final int LONGEST_TALK = 4;
    private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{4,}");
    private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}\\p{L}{3,}");

    @Override
    public Candidate at(Clauses clauses, Token word, boolean inHeading) {
        int at = word.index();
        boolean opens = at == 0 || clauses.opensQuotation(at - 1);
        return opens && beginsUtterance(clauses, at) && !inHeading && !isHeadline(clauses.sentence())
                ? read(clauses, at)
                : null;
    }

    /** "Mayor Says Opera ‘Must Go’": in a headline capitals tell nothing. */
    private static boolean isHeadline(Sentence sentence) {
        return sentence.number() == 0 && count(sentence, CAPITALISED) * 10 > count(sentence, LONG_WORD) * 7;
    }

    private static long count(Sentence sentence, Pattern pattern) {
        return sentence.tokens().stream()
                .filter(token -> pattern.matcher(token.word()).matches())
                .count();
    }

    /** Not a quoted part of somebody else's sentence: being able to “stand together”. */
    private static boolean beginsUtterance(Clauses clauses, int from) {
        int before = from - 1;
        while (clauses.opensQuotation(before)) {
            before--;
        }
        if (before < 0) {
            return true;
        }
        Token token = clauses.token(before);
        boolean reporting = token.isVerb() && DemandLexicon.REPORTING_VERBS.contains(token.lowerLemma());
        boolean further = token.pos().equals("CC") && clauses.closesQuotation(before - 1);
        boolean mark = token.hasPos(":", ",", ".") || clauses.closesQuotation(before);
        return reporting || further || mark || token.is("like");
    }

    private static Candidate read(Clauses clauses, int from) {
        int start = from;
        while (clauses.hasPos(start, "UH", "CC", ",")
                || clauses.opensQuotation(start)
                || clauses.is(start, "please", "just", "so")) {
            start++;
        }
        boolean negative = clauses.is(start, "do") && clauses.is(start + 1, "not", "n't", "n’t");
        int verb = negative ? start + 2 : clauses.is(start, "never") ? start + 1 : start;
        if (verb >= clauses.sentence().size() || !isImperative(clauses, verb, negative)) {
            return null;
        }
        Span content = new ContentSpan(clauses).from(start, verb, verb);
        String lemma = clauses.token(verb).lowerLemma();
        boolean tooShort = content == null || content.length() < lemma.length() + 3;
        return tooShort || isSupposition(clauses, content) || isSlogan(clauses.sentence(), verb, content)
                ? null
                : new Candidate(
                        clauses,
                        Rule.IMPERATIVE,
                        lemma,
                        verb,
                        Strength.DEMAND,
                        null,
                        vocative(clauses, verb, content),
                        content);
    }

    /** "Add the interest and you get a million": what would be, not what anybody is to do. */
    private static boolean isSupposition(Clauses clauses, Span content) {
        for (Token token : clauses.sentence().tokens()) {
            int and = token.index();
            boolean goesOn = token.is("and")
                    && token.span().start() > content.start()
                    && token.span().start() < content.end() + 3;
            if (goesOn
                    && clauses.hasPos(and + 2, "VBP", "VBZ", "MD")
                    && Pronoun.is(clauses.token(and + 1), YOU, THEY, IT, WE)) {
                return true;
            }
        }
        return false;
    }

    /** "Keep Graz Green": all capitals but for names, as on a banner. */
    private static boolean isSlogan(Sentence sentence, int verb, Span content) {
        int capitals = 0;
        for (Token token : sentence.tokensIn(content)) {
            boolean tells = token.index() > verb
                    && !token.isNamed()
                    && LONG_WORD.matcher(token.word()).matches();
            if (tells && !CAPITALISED.matcher(token.word()).matches()) {
                return false;
            }
            capitals += tells ? 1 : 0;
        }
        return capitals > 0;
    }

    /** "Stop it, Jan!": the name after the last comma, or null. */
    private static Span vocative(Clauses clauses, int verb, Span content) {
        ParsedSentence sentence = clauses.sentence();
        for (int i = verb + 1; i + 1 < sentence.size(); i++) {
            int last = i + 1;
            while (last < sentence.size() && sentence.token(last).isProperNoun()) {
                last++;
            }
            boolean name = sentence.is(i, ",") && last > i + 1;
            boolean ends = last == sentence.size() || clauses.hasPos(last, ".", ",") || clauses.closesQuotation(last);
            boolean inList = sentence.token(i - 1).isProperNoun() && sentence.is(last, ",");
            if (name && ends && !inList && sentence.token(i).span().start() <= content.end()) {
                return sentence.spanOf(i + 1, last - 1);
            }
        }
        return null;
    }

    /** "Look", "make no mistake": only keeps the talk going. */
    private static boolean isTalk(Clauses clauses, int verb) {
        String words = clauses.token(verb).lowerLemma();
        for (int i = verb + 1;
                i < Math.min(verb + LONGEST_TALK, clauses.sentence().size());
                i++) {
            if (TALK.contains(words)) {
                return true;
            }
            words += " " + clauses.token(i).lower();
        }
        return TALK.contains(words);
    }

    private static boolean isImperative(Clauses clauses, int verb, boolean negative) {
        ParsedSentence sentence = clauses.sentence();
        Token token = sentence.token(verb);
        boolean base = token.pos().equals("VB") || token.pos().equals("VBP") && token.isBaseForm();
        boolean part = sentence.hasRelation(verb, "csubj", "nsubj", "nsubj:pass", "compound", "amod", "obj");
        boolean helper = token.hasLemma("do", "have", "be", "let") && !negative;
        boolean verbOfClause = base && !part && !helper && clauses.ownSubjectOf(verb) < 0;
        return verbOfClause && !isTalk(clauses, verb) && !clauses.isQuestion();
    }
}
