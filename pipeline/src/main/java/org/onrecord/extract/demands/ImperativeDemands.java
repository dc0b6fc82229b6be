package org.onrecord.extract.demands;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.language.grammar.Clauses;
import org.onrecord.record.Span;

/** "Stop the trial", between quotation marks: the speaker wants it; {@link SpeakerFinder} tells who that is. */
final class ImperativeDemands implements CandidateFinder {

    @Override
    public List<Candidate> find(Clauses clauses, boolean inHeading) {
        List<Candidate> found = new ArrayList<>();
        ParsedSentence sentence = clauses.sentence();
        boolean headline = inHeading || sentence.number() == 0 && isTitleCase(sentence);
        for (int i = 0; i < sentence.size() && !headline; i++) {
            boolean opens = i == 0 || sentence.token(i - 1).pos().equals("``") || isOpening(sentence.token(i - 1));
            if (opens && beginsUtterance(clauses, i) && sentence.token(i).span().length() > 0) {
                Candidate candidate = read(clauses, i);
                if (candidate != null) {
                    found.add(candidate);
                }
            }
        }
        return found;
    }

    /** "Mayor Says Opera ‘Must Go’": in a headline capitals tell nothing. */
    private static boolean isTitleCase(Sentence sentence) {
        long words = sentence.tokens().stream()
                .filter(token -> token.word().matches("\\p{L}{4,}"))
                .count();
        long capitals = sentence.tokens().stream()
                .filter(token -> token.word().matches("\\p{Lu}\\p{L}{3,}"))
                .count();
        return capitals * 10 > words * 7;
    }

    /** Not a quoted part of somebody else's sentence: being able to “stand together”. */
    private static boolean beginsUtterance(Clauses clauses, int from) {
        int before = from - 1;
        while (before >= 0
                && (isOpening(clauses.token(before))
                        || clauses.token(before).pos().equals("``"))) {
            before--;
        }
        if (before < 0) {
            return true;
        }
        Token token = clauses.token(before);
        boolean reporting = token.isVerb() && DemandLexicon.REPORTING_VERBS.contains(token.lowerLemma());
        boolean further = token.pos().equals("CC") && before > 0 && clauses.closesQuotation(before - 1);
        return reporting || further || token.pos().matches("[:,.]|''") || clauses.is(before, "like");
    }

    private static boolean isOpening(Token token) {
        return token.word().matches("[“‘]");
    }

    private static Candidate read(Clauses clauses, int from) {
        ParsedSentence sentence = clauses.sentence();
        int at = from;
        while (at < sentence.size()
                && (sentence.token(at).pos().matches("``|UH|CC|,")
                        || isOpening(sentence.token(at))
                        || clauses.is(at, "please")
                        || clauses.is(at, "just")
                        || clauses.is(at, "so"))) {
            at++;
        }
        int start = at;
        boolean negative = at + 1 < sentence.size()
                && clauses.is(at, "do")
                && (clauses.is(at + 1, "not") || clauses.is(at + 1, "n't") || clauses.is(at + 1, "n’t"));
        if (negative) {
            at += 2;
        } else if (clauses.is(at, "never")) {
            at++;
        }
        if (at >= sentence.size() || !isImperative(clauses, at, negative)) {
            return null;
        }
        Span content = new ContentSpan(clauses).from(start, at, at);
        String lemma = sentence.token(at).lowerLemma();
        boolean supposed = content != null && isSupposition(clauses, content);
        boolean tooShort = content == null || content.length() < lemma.length() + 3;
        return tooShort || supposed || isSlogan(sentence, at, content)
                ? null
                : new Candidate(
                        clauses, "imperative", lemma, at, "demand", null, vocative(sentence, at, content), content);
    }

    /** "Add the interest and you get a million": what would be, not what anybody is to do. */
    private static boolean isSupposition(Clauses clauses, Span content) {
        for (Token token : clauses.sentence().tokens()) {
            int and = token.index();
            boolean goesOn = clauses.is(and, "and")
                    && and + 2 < clauses.sentence().size()
                    && token.span().start() > content.start()
                    && token.span().start() < content.end() + 3;
            if (goesOn
                    && clauses.token(and + 1).lower().matches("you|they|it|we")
                    && clauses.token(and + 2).pos().matches("VBP|VBZ|MD")) {
                return true;
            }
        }
        return false;
    }

    /** "Keep Graz Green": all capitals but for names, as on a banner. */
    private static boolean isSlogan(Sentence sentence, int verb, Span content) {
        int capitals = 0;
        for (int i = verb + 1;
                i < sentence.size() && content.contains(sentence.token(i).span());
                i++) {
            String word = sentence.token(i).word();
            if (!sentence.token(i).isNamed() && word.matches("\\p{L}{4,}")) {
                if (!word.matches("\\p{Lu}.*")) {
                    return false;
                }
                capitals++;
            }
        }
        return capitals > 0;
    }

    /** "Stop it, Jan!": the name after the last comma, or null. */
    private static Span vocative(Sentence sentence, int verb, Span content) {
        for (int i = verb + 1; i + 1 < sentence.size(); i++) {
            int last = i + 1;
            while (last < sentence.size() && sentence.token(last).isProperNoun()) {
                last++;
            }
            boolean ends = last == sentence.size() || sentence.token(last).pos().matches("\\.|''|,");
            boolean inList = sentence.token(i - 1).isProperNoun()
                    && last < sentence.size()
                    && sentence.token(last).word().equals(",");
            if (sentence.token(i).word().equals(",")
                    && last > i + 1
                    && ends
                    && !inList
                    && sentence.token(i).span().start() <= content.end()) {
                return sentence.spanOf(i + 1, last - 1);
            }
        }
        return null;
    }

    /** "Look", "make no mistake": only keeps the talk going. */
    private static boolean isTalk(Clauses clauses, int verb) {
        StringBuilder words = new StringBuilder(clauses.token(verb).lowerLemma());
        for (int i = verb + 1; i < Math.min(verb + 4, clauses.sentence().size()); i++) {
            if (DemandLexicon.TALK_IMPERATIVES.contains(words.toString())) {
                return true;
            }
            words.append(' ').append(clauses.token(i).lower());
        }
        return DemandLexicon.TALK_IMPERATIVES.contains(words.toString());
    }

    private static boolean isImperative(Clauses clauses, int verb, boolean negative) {
        ParsedSentence sentence = clauses.sentence();
        Token token = sentence.token(verb);
        String lemma = token.lowerLemma();
        boolean base = token.pos().equals("VB")
                || token.pos().equals("VBP") && token.lower().equals(lemma);
        return base
                && !sentence.relation(verb).matches("csubj|nsubj.*|compound|amod|obj")
                && sentence.child(verb, "nsubj", "nsubj:pass") < 0
                && !isTalk(clauses, verb)
                && (!lemma.matches("do|have|be|let") || negative)
                && !clauses.is(sentence.size() - 1, "?")
                && !clauses.is(sentence.size() - 2, "?");
    }
}
