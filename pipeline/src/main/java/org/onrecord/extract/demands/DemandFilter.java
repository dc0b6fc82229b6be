package org.onrecord.extract.demands;

import java.util.Locale;
import java.util.Set;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.language.grammar.Clauses;
import org.onrecord.resolve.reference.Referent;
import org.onrecord.words.WordList;

/** What has the shape of a demand and is none: reporters' requests, questions, wishes of nobody in particular. */
final class DemandFilter {

    private static final Set<String> POLLED = WordList.words("extract/demands/polled.txt");

    private static final Set<String> JOURNALISTS = WordList.words("extract/demands/journalists.txt");
    private static final Set<String> NAMES_OF_MEDIA = WordList.words("extract/demands/media-names.txt");
    /** What one seeks without demanding it. */
    private static final Set<String> SOUGHT = WordList.words("extract/demands/sought-favours.txt");

    private DemandFilter() {}

    static boolean rejects(Candidate candidate, AnnotatedArticle article) {
        Sentence sentence = candidate.sentence();
        return asksForComment(candidate)
                || isRequestOfMedia(candidate)
                || isFavourSought(candidate)
                || isEmpty(article.slice(candidate.content()))
                || !article.isHeading(sentence) && isQuestion(sentence, candidate)
                || candidate.demander() != null && isAnybody(article.slice(candidate.demander()))
                || isWishOfPolled(candidate, article)
                || inCondition(candidate);
    }

    private static boolean isEmpty(String content) {
        return content.matches("(?i)do|do so|do it|it|this|that|so|more|be|go|.*\\bto do");
    }

    private static boolean asksForComment(Candidate candidate) {
        int words = 0;
        for (Token token : candidate.sentence().tokens()) {
            if (candidate.content().contains(token.span())
                    && ++words <= 3
                    && DemandLexicon.REPORTERS_REQUESTS.contains(token.lowerLemma())) {
                return true;
            }
        }
        return false;
    }

    /** "A reporter asked her to explain", "the Graz Herald's request for the files": the news being made. */
    private static boolean isRequestOfMedia(Candidate candidate) {
        if (candidate.demander() == null || !candidate.cue().matches("ask|request|press|seek")) {
            return false;
        }
        Token last = null;
        for (Token token : candidate.sentence().tokens()) {
            if (candidate.demander().contains(token.span())) {
                boolean over = last != null && token.pos().matches("IN|,|CC|WP|WDT|POS");
                if (over) {
                    break;
                }
                if (token.pos().startsWith("NNP") && NAMES_OF_MEDIA.contains(token.lower())) {
                    return true;
                }
                last = token;
            }
        }
        return last != null && last.isNoun() && JOURNALISTS.contains(last.lowerLemma());
    }

    /** "his request for the files", where he is a reporter. */
    static boolean isRequestOfJournalist(Candidate candidate, Referent demander) {
        String role = demander.actor() == null || demander.actor().role() == null
                ? ""
                : demander.actor().role().toLowerCase(Locale.ROOT);
        return candidate.cue().matches("ask|request") && JOURNALISTS.contains(role.replaceAll(".*\\s", ""));
    }

    /** "sought help from her brother": what is got from each other every day. */
    private static boolean isFavourSought(Candidate candidate) {
        Clauses clauses = candidate.clauses();
        int first = candidate.sentence().tokenAt(candidate.content().start());
        int noun = clauses.beginsPhrase(first) ? clauses.nounAt(first) : -1;
        String thing = noun < 0 ? "" : clauses.token(noun).lowerLemma();
        return candidate.cue().equals("seek") && SOUGHT.contains(thing)
                || candidate.cue().equals("want")
                        && thing.equals("vote")
                        && clauses.token(noun).pos().equals("NNS");
    }

    private static boolean isQuestion(Sentence sentence, Candidate candidate) {
        for (int i = sentence.size() - 1; i >= Math.max(0, sentence.size() - 3); i--) {
            if (sentence.token(i).word().equals("?")) {
                return candidate.content().end() >= sentence.token(i).span().start() - 2;
            }
        }
        return false;
    }

    /** "They think people should …", "half of voters said …": a view that is held, nobody is asked. */
    static boolean isView(Candidate candidate, String demander) {
        if (!candidate.rule().startsWith("modal")) {
            return false;
        }
        boolean polled = isPolled(demander);
        polled |= isThought(candidate) && demander.matches("(?i)they");
        return polled
                || candidate.addressee() == null && isThought(candidate)
                || isThought(candidate) && isKind(candidate);
    }

    private static boolean isPolled(String demander) {
        return POLLED.contains(demander.toLowerCase(Locale.ROOT)
                        .replaceAll("^(.*?) (of|in) .*", "$1")
                        .replaceAll(".*[\\s-]", ""))
                || demander.matches(".*\\d ?(%|percent|per cent)( .*)?");
    }

    /** "Half of voters said they want": a poll's answer. */
    private static boolean isWishOfPolled(Candidate candidate, AnnotatedArticle article) {
        ParsedSentence sentence = candidate.clauses().sentence();
        int says = candidate.cue().equals("want") ? sentence.head(candidate.cueToken()) : -1;
        int subject = says < 0 ? -1 : sentence.child(says, "nsubj");
        if (subject < 0 && says >= 0 && sentence.relation(says).equals("acl")) {
            // "the share of voters saying they want"
            int voters = sentence.head(says);
            boolean part = voters >= 0 && sentence.relation(voters).equals("nmod") && sentence.head(voters) >= 0;
            subject = part
                            && POLLED.contains(
                                    sentence.token(sentence.head(voters)).lowerLemma())
                    ? sentence.head(voters)
                    : voters;
        }
        Clauses clauses = candidate.clauses();
        return subject >= 0
                && candidate.demander() != null
                && article.slice(candidate.demander()).equalsIgnoreCase("they")
                && (isPolled(article.slice(clauses.phraseOf(subject)))
                        || clauses.is(subject, "half")
                        || clauses.is(subject, "most"));
    }

    private static boolean isThought(Candidate candidate) {
        ParsedSentence sentence = candidate.clauses().sentence();
        int at = sentence.head(candidate.cueToken());
        while (at >= 0 && candidate.content().contains(sentence.token(at).span())) {
            at = sentence.head(at);
        }
        return at >= 0
                && sentence.token(at).lowerLemma().matches("think|believe|feel")
                && sentence.token(at).span().end() <= candidate.content().start();
    }

    /** "children", "judges": all of a kind. */
    private static boolean isKind(Candidate candidate) {
        int first = candidate.sentence().tokenAt(candidate.addressee().start());
        Token token = candidate.sentence().token(first);
        return token.pos().equals("NNS") && !token.isNamed();
    }

    /** "You", "many": nobody in particular demands. */
    static boolean isAnybody(String demander) {
        return demander.matches("(?i).* nor .*|(any|every|either) .*|(some|many|most|other|few) (people|folks)")
                || demander.matches(
                        "(?i)you|one|anyone|someone|somebody|people|everyone|everybody|no one|nobody|none|many|few");
    }

    /** The cue itself stands in an "if" clause: nobody has demanded yet. */
    private static boolean inCondition(Candidate candidate) {
        Clauses clauses = candidate.clauses();
        return !candidate.rule().startsWith("threat")
                && !candidate.rule().startsWith("noun")
                && clauses.isHypothetical(candidate.cueToken());
    }
}
