package org.onrecord.extract.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.language.grammar.ArticleClauses;
import org.onrecord.language.grammar.NounPhrases;
import org.onrecord.language.quotation.Quotations;
import org.onrecord.record.Span;

/**
 * Finds who says something in the unquoted words beside a quotation: the verb of speech and its
 * subject, from the parse, or from the order of words where the parse has gone astray over the marks. Not thread-safe.
 */
final class SpeechCues {

    private static final Set<String> SUBJECT = Set.of("nsubj", "nsubj:pass", "csubj");
    private static final Set<String> AUXILIARIES = Set.of("have", "be");

    private static final Pattern PHRASE_OPENER = Pattern.compile("DT|PRP\\$?|JJ.*|NN.*|CD|VBN");
    private static final Pattern TITLE_GOES_ON = Pattern.compile("NN.*|IN|DT|POS|HYPH");
    private static final Pattern BEFORE_NOUN = Pattern.compile("DT|JJ.*|PRP\\$|CD|POS");
    private static final Set<String> RELATIVE_TAGS = Set.of("WP", "WDT", "WRB");
    private static final Set<String> CORE_ENDS = Set.of(",", "IN", "-LRB-", "TO", "WP", "WDT", "CC", "(");

    private final Quotations quoted;
    private final ArticleClauses clauses;

    SpeechCues(AnnotatedArticle article, ArticleClauses clauses) {
        this.quoted = article.quotations();
        this.clauses = clauses;
    }

    /** The cues among the tokens {@code from..to} (exclusive), which are not quoted, in text order. */
    List<SpeechCue> in(Sentence sentence, int from, int to) {
        List<SpeechCue> cues = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Token token = sentence.token(i);
            if (isAccordingTo(sentence, i)) {
                cues.add(accordingTo(sentence, i, to));
            } else if (token.isVerb() && CueTypes.knows(token.lemma()) || isSaidTaggedOtherwise(token)) {
                SpeechCue cue = verb(sentence, i, from, to);
                cues.add(cue.source() == null ? withSpeakerOf(cue, cues, from) : cue);
            }
        }
        return cues;
    }

    /** Where the parse gives no subject: that of the cue before ("X said, adding"), or what opens the sentence. */
    private SpeechCue withSpeakerOf(SpeechCue cue, List<SpeechCue> earlier, int from) {
        Sentence sentence = cue.sentence();
        if (!earlier.isEmpty()) {
            SpeechCue last = earlier.get(earlier.size() - 1);
            return new SpeechCue(sentence, cue.token(), cue.cue(), cue.lemma(), last.source(), last.sourceToken());
        }
        for (int i = from; sentence instanceof ParsedSentence parsed && i < cue.token(); i++) {
            if ((sentence.token(i).isNoun() || sentence.token(i).isPronoun()) && SUBJECT.contains(parsed.relation(i))) {
                return new SpeechCue(
                        sentence, cue.token(), cue.cue(), cue.lemma(), phrase(sentence, i, cue.token()), i);
            }
        }
        return cue;
    }

    private static boolean isSaidTaggedOtherwise(Token token) {
        String word = token.lower();
        return word.equals("said") || word.equals("says");
    }

    private static boolean isAccordingTo(Sentence sentence, int i) {
        return sentence.token(i).word().equalsIgnoreCase("according")
                && i + 1 < sentence.size()
                && sentence.token(i + 1).word().equals("to");
    }

    private SpeechCue accordingTo(Sentence sentence, int i, int to) {
        int head = -1;
        for (int k = i + 2; k < Math.min(to, i + 12); k++) {
            Token token = sentence.token(k);
            boolean modifies =
                    sentence instanceof ParsedSentence parsed && isBetween(sentence, parsed.head(k), i + 1, k + 4);
            if ((token.isNoun() || token.isPronoun()) && !modifies) {
                head = k;
                break;
            }
        }
        Span source = head < 0 ? null : phrase(sentence, head, i + 1);
        return new SpeechCue(sentence, i, sentence.spanOf(i, i + 1), "according to", source, head);
    }

    private static boolean isBetween(Sentence sentence, int token, int after, int before) {
        return token > after && token < before && sentence.token(token).isNoun();
    }

    private SpeechCue verb(Sentence sentence, int i, int from, int to) {
        int opening = openingPhrase(sentence, i, from);
        int subject = opening >= 0 ? opening : subject(sentence, i, from);
        if (subject < 0 || quoted.hold(sentence.token(subject))) {
            subject = besideVerb(sentence, i, from, to);
        }
        Span source = subject < 0
                ? null
                : subject == opening ? opening(sentence, from, subject, i) : phrase(sentence, subject, i);
        String lemma = isSaidTaggedOtherwise(sentence.token(i))
                ? "say"
                : sentence.token(i).lowerLemma();
        return new SpeechCue(sentence, i, sentence.token(i).span(), lemma, source, subject);
    }

    /**
     * Head of the noun phrase that opens a segment behind a quotation and leads to its first verb
     * ("…," Sen. Ada Lund (N-Ost.), who chairs it, said), -1 where the segment begins otherwise.
     */
    private int openingPhrase(Sentence sentence, int verb, int from) {
        boolean behind = from > 0 && quoted.hold(sentence.token(from - 1));
        int first = from;
        while (first < verb && sentence.token(first).isPunctuation()) {
            first++;
        }
        if (!behind
                || first >= verb
                || !PHRASE_OPENER.matcher(sentence.token(first).pos()).matches()) {
            return -1;
        }
        int head = -1;
        boolean coreOpen = true;
        boolean relative = false;
        for (int i = first; i < verb; i++) {
            String pos = sentence.token(i).pos();
            if (sentence.token(i).isFinite()
                    && !relative
                    && i + 1 < verb
                    && !AUXILIARIES.contains(sentence.token(i).lemma())) {
                return -1;
            }
            relative |= RELATIVE_TAGS.contains(pos);
            coreOpen &= !CORE_ENDS.contains(pos) || i == first;
            boolean nominal = pos.startsWith("NN") || pos.equals("PRP") || pos.equals("CD") && head < 0;
            if (coreOpen && nominal) {
                head = i;
            }
            if (pos.equals(",") && head < 0) {
                coreOpen = true;
            }
        }
        return head;
    }

    /** The opening noun phrase with what describes it, up to the verb. */
    private Span opening(Sentence sentence, int from, int head, int verb) {
        int first = from;
        while (sentence.token(first).isPunctuation()) {
            first++;
        }
        Span parsed = phrase(sentence, head, verb);
        int last = Math.max(
                head, parsed.end() <= sentence.token(verb).span().start() ? sentence.tokenAt(parsed.end() - 1) : head);
        // "Deputy Secretary of State Ilse Varga": the parser may take the name for another phrase.
        while (last + 1 < verb
                && TITLE_GOES_ON.matcher(sentence.token(last + 1).pos()).matches()
                && !quoted.hold(sentence.token(last + 1))) {
            last++;
        }
        while (last > head && !sentence.token(last).isNoun()) {
            last--;
        }
        return sentence.spanOf(first, last);
    }

    /** Of "Okello, Varga wrote" Varga: a person's name between a comma and a finite verb; -1 where none stands there. */
    private int nameBehindComma(Sentence sentence, int verb, int from) {
        int first = verb;
        while (first > from
                && sentence.token(first - 1).ner().equals("PERSON")
                && !quoted.hold(sentence.token(first - 1))) {
            first--;
        }
        boolean finite = sentence.token(verb).pos().equals("VBD")
                || sentence.token(verb).pos().equals("VBZ");
        return finite
                        && first < verb
                        && first > from
                        && sentence.token(first - 1).word().equals(",")
                ? verb - 1
                : -1;
    }

    /** Head of the name right before a verb, or else of its subject in the tree; -1 where there is neither. */
    private int subject(Sentence sentence, int verb, int from) {
        int named = nameBehindComma(sentence, verb, from);
        if (named >= 0 || !(sentence instanceof ParsedSentence parsed)) {
            return named;
        }
        int asked = subjectBeforeComma(parsed, verb);
        return asked >= 0 ? asked : clauses.of(parsed).subjectOf(mainVerb(parsed, verb));
    }

    /** Participles behind a comma ("he sounded a note of regret, saying") or a place belong to the clause, not to its last noun. */
    private static int mainVerb(ParsedSentence sentence, int verb) {
        boolean adverbial = sentence.token(verb).pos().equals("VBG")
                && sentence.relation(verb).startsWith("acl")
                && (sentence.is(verb - 1, ",")
                        || sentence.token(sentence.head(verb)).ner().equals("LOCATION"));
        int above = adverbial ? sentence.head(sentence.head(verb)) : -1;
        while (above >= 0 && !sentence.token(above).isVerb()) {
            above = sentence.head(above);
        }
        return above < 0 ? verb : above;
    }

    /** Of "it came up after X, asked about it, had said", where the parser lost what said hangs from, X; -1 for none. */
    private int subjectBeforeComma(ParsedSentence sentence, int verb) {
        boolean lost =
                sentence.relation(verb).equals("dep") && sentence.child(verb, "nsubj", "nsubj:pass", "csubj") < 0;
        for (int i = verb - 1; lost && i > sentence.head(verb); i--) {
            boolean subject =
                    SUBJECT.contains(sentence.relation(i)) && sentence.token(i).isNoun();
            if (subject && sentence.is(i + 1, ",") && !quoted.hold(sentence.token(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Head of the noun phrase right before the verb, or right after it ("said Ilse Varga, a doctor"). */
    private int besideVerb(Sentence sentence, int verb, int from, int to) {
        for (int i = verb - 1; i >= from; i--) {
            Token token = sentence.token(i);
            if (token.isNoun() || token.isPronoun()) {
                return i;
            }
            if (!token.pos().startsWith("RB") && !token.pos().startsWith("MD") && !token.isVerb()) {
                break;
            }
        }
        int last = -1;
        for (int i = verb + 1; i < to; i++) {
            Token token = sentence.token(i);
            if (token.isNoun() || token.isPronoun() && last < 0) {
                last = i;
            } else if (token.pos().equals("POS")) {
                last = -1;
            } else if (last >= 0 || !BEFORE_NOUN.matcher(token.pos()).matches()) {
                break;
            }
        }
        return last;
    }

    private Span phrase(Sentence sentence, int head, int cue) {
        return sentence instanceof ParsedSentence parsed
                ? NounPhrases.around(parsed, head, i -> i == cue || quoted.hold(sentence.token(i)))
                : sentence.token(head).span();
    }
}
