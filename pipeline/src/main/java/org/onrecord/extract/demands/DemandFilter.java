package org.onrecord.extract.demands;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.language.grammar.Clauses;
import org.onrecord.resolve.reference.Referent;
import org.onrecord.words.WordList;

/** What has the shape of a demand and is none: reporters' requests, questions, wishes of nobody in particular. Stateless. */
final class DemandFilter {

    private static final Set<String> POLLED = WordList.words("extract/demands/polled.txt");
    private static final Set<String> JOURNALISTS = WordList.words("extract/demands/journalists.txt");
    private static final Set<String> NAMES_OF_MEDIA = WordList.words("extract/demands/media-names.txt");
    private static final Set<String> REPORTERS_REQUESTS = WordList.words("extract/demands/reporters-requests.txt");
    /** What one seeks without demanding it. */
    private static final Set<String> SOUGHT = WordList.words("extract/demands/sought-favours.txt");

    private static final Set<String> REQUESTS = Set.of("ask", "request", "press", "seek");
    private static final Set<String> AFTER_NAME = Set.of("IN", ",", "CC", "WP", "WDT", "POS");
    private static final Pattern NOTHING = Pattern.compile("(?i)do|do so|do it|it|this|that|so|more|be|go|.*\\bto do");
    private static final Pattern ANYBODY = Pattern.compile("(?i).* nor .*|(any|every|either) .*"
            + "|(some|many|most|other|few) (people|folks)"
            + "|you|one|anyone|someone|somebody|people|everyone|everybody|no one|nobody|none|many|few");
    private static final Pattern PERCENTAGE = Pattern.compile(".*\\d ?(%|percent|per cent)( .*)?");
    private static final Pattern MEMBERS = Pattern.compile(" (of|in) .*");
    private static final Pattern BEFORE_LAST_WORD = Pattern.compile(".*\\s");
    private static final Pattern BEFORE_LAST_PART = Pattern.compile(".*[\\s-]");
    private static final int WORDS_OF_REQUEST = 3;

    private DemandFilter() {}

    static boolean rejects(Candidate candidate, AnnotatedArticle article) {
        Sentence sentence = candidate.sentence();
        return asksForComment(candidate)
                || isRequestOfMedia(candidate)
                || isFavourSought(candidate)
                || NOTHING.matcher(article.slice(candidate.content())).matches()
                || !article.isHeading(sentence) && isQuestion(sentence, candidate)
                || candidate.demander() != null && isAnybody(article.slice(candidate.demander()))
                || isWishOfPolled(candidate, article)
                || isConditional(candidate);
    }

    private static boolean asksForComment(Candidate candidate) {
        return candidate.contentTokens().stream()
                .limit(WORDS_OF_REQUEST)
                .anyMatch(token -> REPORTERS_REQUESTS.contains(token.lowerLemma()));
    }

    /** "A reporter asked her to explain", "the Graz Herald's request for the files": the news being made. */
    private static boolean isRequestOfMedia(Candidate candidate) {
        if (candidate.demander() == null || !REQUESTS.contains(candidate.cue())) {
            return false;
        }
        Token last = null;
        for (Token token : candidate.sentence().tokensIn(candidate.demander())) {
            if (last != null && AFTER_NAME.contains(token.pos())) {
                break;
            }
            if (token.isProperNoun() && NAMES_OF_MEDIA.contains(token.lower())) {
                return true;
            }
            last = token;
        }
        return last != null && last.isNoun() && JOURNALISTS.contains(last.lowerLemma());
    }

    /** "his request for the files", where he is a reporter. */
    static boolean isRequestOfJournalist(Candidate candidate, Referent demander) {
        boolean request = candidate.cue().equals("ask") || candidate.cue().equals("request");
        String role = demander.actor() == null ? null : demander.actor().role();
        return request
                && role != null
                && JOURNALISTS.contains(
                        BEFORE_LAST_WORD.matcher(role.toLowerCase(Locale.ROOT)).replaceAll(""));
    }

    /** "sought help from her brother": what is got from each other every day. */
    private static boolean isFavourSought(Candidate candidate) {
        Clauses clauses = candidate.clauses();
        int first = candidate.firstToken();
        int noun = clauses.beginsPhrase(first) ? clauses.nounAt(first) : -1;
        if (noun < 0) {
            return false;
        }
        Token thing = clauses.token(noun);
        boolean sought = candidate.cue().equals("seek") && SOUGHT.contains(thing.lowerLemma());
        return sought || candidate.cue().equals("want") && thing.hasLemma("vote") && thing.hasPos("NNS");
    }

    private static boolean isQuestion(Sentence sentence, Candidate candidate) {
        for (int i = sentence.size() - 1; i >= Math.max(0, sentence.size() - 3); i--) {
            if (sentence.is(i, "?")) {
                return candidate.content().end() >= sentence.token(i).span().start() - 2;
            }
        }
        return false;
    }

    /** "They think people should …", "half of voters said …": a view that is held, nobody is asked. */
    static boolean isView(Candidate candidate, String demander) {
        if (!candidate.rule().is(Rule.Family.MODAL)) {
            return false;
        }
        boolean ofAll = demander.equalsIgnoreCase("they") || candidate.addressee() == null || isKind(candidate);
        return isPolled(demander) || ofAll && isThought(candidate);
    }

    private static boolean isPolled(String demander) {
        String group = MEMBERS.matcher(demander.toLowerCase(Locale.ROOT)).replaceFirst("");
        return POLLED.contains(BEFORE_LAST_PART.matcher(group).replaceAll(""))
                || PERCENTAGE.matcher(demander).matches();
    }

    /** "Half of voters said they want": a poll's answer. */
    private static boolean isWishOfPolled(Candidate candidate, AnnotatedArticle article) {
        Clauses clauses = candidate.clauses();
        boolean theirs = candidate.cue().equals("want")
                && candidate.demander() != null
                && article.slice(candidate.demander()).equalsIgnoreCase("they");
        int says = theirs ? clauses.sentence().head(candidate.cueToken()) : -1;
        int subject = says < 0 ? -1 : speakerOf(clauses.sentence(), says);
        return subject >= 0
                && (clauses.is(subject, "half", "most") || isPolled(article.slice(clauses.phraseOf(subject))));
    }

    /** Also of "the share of voters saying". */
    private static int speakerOf(ParsedSentence sentence, int says) {
        int subject = sentence.child(says, "nsubj");
        if (subject >= 0 || !sentence.relation(says).equals("acl")) {
            return subject;
        }
        int voters = sentence.head(says);
        int share = voters >= 0 && sentence.relation(voters).equals("nmod") ? sentence.head(voters) : -1;
        return share >= 0 && POLLED.contains(sentence.token(share).lowerLemma()) ? share : voters;
    }

    private static boolean isThought(Candidate candidate) {
        ParsedSentence sentence = candidate.clauses().sentence();
        int at = sentence.head(candidate.cueToken());
        while (at >= 0 && candidate.content().contains(sentence.token(at).span())) {
            at = sentence.head(at);
        }
        return at >= 0
                && sentence.token(at).hasLemma("think", "believe", "feel")
                && sentence.token(at).span().end() <= candidate.content().start();
    }

    /** "children", "judges": all of a kind. */
    private static boolean isKind(Candidate candidate) {
        Sentence sentence = candidate.sentence();
        Token token = sentence.token(sentence.tokenAt(candidate.addressee().start()));
        return token.pos().equals("NNS") && !token.isNamed();
    }

    /** "You", "many": nobody in particular demands. */
    static boolean isAnybody(String demander) {
        return ANYBODY.matcher(demander).matches();
    }

    /** The cue itself stands in an "if" clause: nobody has demanded yet. */
    private static boolean isConditional(Candidate candidate) {
        boolean mayBe =
                candidate.rule().is(Rule.Family.THREAT) || candidate.rule().is(Rule.Family.NOUN);
        return !mayBe && candidate.clauses().isHypothetical(candidate.cueToken());
    }
}
