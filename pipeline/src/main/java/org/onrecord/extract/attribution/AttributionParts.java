package org.onrecord.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.extract.Attribution;
import org.onrecord.extract.quotes.CueTypes;
import org.onrecord.record.CueType;
import org.onrecord.record.Span;
import org.onrecord.words.WordList;

/** Puts a chosen content together with its cue, source and addressee. Stateless. */
public final class AttributionParts {

    private static final Set<String> TELLING = WordList.words("extract/verbs-of-telling.txt");

    /** Relations of Universal Dependencies between a word and the noun behind it that cannot be parted from it. */
    private static final Set<String> NOUN_PARTS = Set.of("compound", "amod");

    private static final Set<String> NAMED = Set.of("PERSON", "LOCATION", "FACILITY", "ORGANIZATION");
    private static final Set<String> CLOSING_BRACKETS = Set.of(")", "-RRB-");
    private static final Pattern OPEN_BRACKET = Pattern.compile("[^()]*\\([^()]*");

    private AttributionParts() {}

    /** @param source the words that name the source, null where none is near */
    public static Attribution of(TokenTable t, ContentCandidate chosen, Span source) {
        int cue = chosen.cue();
        ContentStart start = ContentStart.of(t, chosen);
        ContentCandidate content =
                new ContentCandidate(cue, start.first(), nounEnd(t, nameEnd(t, chosen.last, source), source));
        Span addressee = start.addresseeFirst() < 0
                ? addressee(t, content, source)
                : t.span(start.addresseeFirst(), start.addresseeLast());
        String lemma = lemma(t, cue);
        Span cueSpan = cueSpan(t, cue, lemma);
        return new Attribution(
                cueSpan,
                told(t, cue, lemma),
                type(t, cue, lemma),
                parts(t, content),
                closed(t, source),
                addressee,
                chosen.hit());
    }

    /** A content does not end amid a name: "blamed the referee, Amara" of "Amara Okafor". */
    private static int nameEnd(TokenTable t, int last, Span source) {
        int end = last;
        while (end < t.sentenceLast(last)
                && isSameName(t, end, end + 1)
                && (source == null || !source.overlaps(t.tokens[end + 1].span()))) {
            end++;
        }
        // "The Laura Okafor Show": what goes on is no person's name.
        boolean goesOn = end < t.sentenceLast(last) && t.tokens[end + 1].isProperNoun();
        return goesOn ? last : end;
    }

    /**
     * Nor before the noun that its last word belongs to, or that is its object and the sentence's last word: "a ban on
     * trucks within walking" of "walking distance".
     */
    private static int nounEnd(TokenTable t, int last, Span source) {
        int end = last;
        while (end < t.sentenceLast(last)
                && isParted(t, end)
                && (source == null || !source.overlaps(t.tokens[end + 1].span()))) {
            end++;
        }
        return end;
    }

    private static boolean isParted(TokenTable t, int last) {
        int next = last + 1;
        boolean modifies = t.head[last] == next && NOUN_PARTS.contains(String.valueOf(t.relationName[last]));
        boolean governs = t.head[next] == last && next == t.lastWord(next) && "obj".equals(t.relationName[next]);
        return (modifies || governs) && t.tokens[next].pos().startsWith("NN");
    }

    private static boolean isSameName(TokenTable t, int token, int next) {
        String ner = t.tokens[token].ner();
        return NAMED.contains(ner)
                && t.tokens[next].ner().equals(ner)
                && t.tokens[token].isProperNoun()
                && t.tokens[next].isProperNoun();
    }

    /** With the bracket that ends "the Coastal Research Council (CRC)". */
    private static Span closed(TokenTable t, Span source) {
        int next = source == null ? t.size() : t.firstTokenEndingAfter(source.end());
        boolean bracket = next < t.size() && CLOSING_BRACKETS.contains(t.tokens[next].word());
        boolean open =
                bracket && OPEN_BRACKET.matcher(t.article().slice(source)).matches();
        return open ? new Span(source.start(), t.tokens[next].span().end()) : source;
    }

    private static String lemma(TokenTable t, int cue) {
        String word = t.tokens[cue].lower();
        return word.equals("according") ? "according to" : t.tokens[cue].lowerLemma();
    }

    private static Span cueSpan(TokenTable t, int cue, String lemma) {
        boolean two = lemma.equals("according to") && cue < t.sentenceLast(cue);
        return t.span(cue, two ? cue + 1 : cue);
    }

    /** What the cue says, with its negation: "not say", "decline to say". */
    private static String told(TokenTable t, int cue, String lemma) {
        int verb = CueNegation.heldBack(t, cue);
        return CueNegation.before(t, cue) + lemma + (verb < 0 ? "" : " to " + lemma(t, verb));
    }

    /** Null for a statement, question or denial that somebody did not make. */
    private static CueType type(TokenTable t, int cue, String lemma) {
        CueType type = CueTypes.of(lemma);
        boolean unsaid = !CueNegation.before(t, cue).isEmpty()
                || CueNegation.heldBack(t, cue) >= 0
                || CueNegation.isByNobody(t, cue);
        return unsaid && !CueNegation.leaves(type, lemma) ? null : type;
    }

    /** The content without the cue and source that stand in it between quotation marks or commas. */
    private static List<Span> parts(TokenTable t, ContentCandidate content) {
        Span whole = t.span(content.first, content.last);
        if (content.cue <= content.first || content.cue >= content.last) {
            return List.of(whole);
        }
        int from = interruptionStart(t, content);
        int to = interruptionEnd(t, content);
        List<Span> parts = new ArrayList<>();
        if (from > content.first) {
            parts.add(t.span(content.first, from - 1));
        }
        // behind a quotation and its cue only another quotation goes on: "“We will,” he said and left"
        boolean told = from > content.first && t.isQuoted(content.first) && t.isQuoted(from - 1);
        if (to < content.last && (!told || t.isQuoted(to + 1))) {
            parts.add(t.span(to + 1, content.last));
        }
        return parts.isEmpty() ? List.of(whole) : parts;
    }

    private static int interruptionStart(TokenTable t, ContentCandidate content) {
        int i = content.cue;
        while (i - 1 > content.first && !bounds(t, i - 1)) {
            i--;
        }
        return i;
    }

    private static int interruptionEnd(TokenTable t, ContentCandidate content) {
        int i = content.cue;
        while (i + 1 < content.last && !bounds(t, i + 1) && t.sentence[i + 1] == t.sentence[content.cue]) {
            i++;
        }
        while (i + 1 < content.last && t.isPunctuation(i + 1) && t.quotation[i + 1] < 0) {
            i++;
        }
        return i;
    }

    private static boolean bounds(TokenTable t, int i) {
        return t.quotation[i] >= 0 || t.tokens[i].word().equals(",");
    }

    private static Span addressee(TokenTable t, ContentCandidate content, Span source) {
        int cue = content.cue;
        int head = TELLING.contains(lemma(t, cue)) ? t.child(cue, "iobj", "obj") : spokenTo(t, cue);
        boolean inside = content.holds(head) && !(content.first < cue && cue < content.last);
        if (head <= cue || inside || t.tokens[head].isVerb()) {
            return null;
        }
        int[] phrase = SourcePhrase.of(t, head, content);
        Span span = t.span(phrase[0], phrase[1]);
        return source != null && source.overlaps(span) ? null : span;
    }

    private static int spokenTo(TokenTable t, int cue) {
        for (int child : t.children[cue]) {
            int preposition = t.isRelation(child, "obl") ? t.child(child, "case") : -1;
            boolean canListen = t.tokens[child].isPronoun()
                    || t.tokens[child].isNamed()
                    || t.tokens[child].pos().equals("NNS");
            if (preposition >= 0 && canListen && t.tokens[preposition].word().equals("to")) {
                return child;
            }
        }
        return -1;
    }
}
