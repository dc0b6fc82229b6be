package org.onrecord.extract.demands;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.language.grammar.ArticleClauses;
import org.onrecord.language.grammar.ClauseSpan;
import org.onrecord.language.grammar.Clauses;
import org.onrecord.language.grammar.Pronoun;
import org.onrecord.record.ResponseKind;
import org.onrecord.record.Span;
import org.onrecord.resolve.reference.ReferenceResolver;
import org.onrecord.resolve.reference.Referent;
import org.onrecord.words.WordList;

/**
 * Finds the response to a demand: the labelled part of an explainer, the verb over the demand
 * ("rejected a request by X to …"), or a sentence soon after in which the addressee, or somebody with
 * the demand as object, accepts, rejects or counters. One per article. Not thread-safe.
 */
final class ResponseFinder {

    private static final int NEXT_SENTENCES = 4;
    /** How soon the addressee must speak for it to be a response. */
    private static final int NEXT_WORD = 2;

    private static final Set<String> JUDGING = WordList.words("extract/demands/judging-words.txt");
    private static final Set<String> FORESEEING = WordList.words("extract/demands/foreseeing-verbs.txt");

    private final AnnotatedArticle article;
    private final ReferenceResolver referents;
    private final ExplainerParts parts;
    private final List<Span> wanted;
    private final ArticleClauses clauses;
    private final Responders responders;
    private final SpokenResponses spoken;

    /**
     * @param wanted the words of all demands of the article: what is in them is no response
     */
    ResponseFinder(
            AnnotatedArticle article,
            ArticleClauses clauses,
            ReferenceResolver referents,
            ExplainerParts parts,
            List<Span> wanted) {
        this.clauses = clauses;
        this.article = article;
        this.referents = referents;
        this.parts = parts;
        this.wanted = List.copyOf(wanted);
        this.responders = new Responders(article, clauses, referents);
        this.spoken = new SpokenResponses(referents, responders, this.wanted);
    }

    /** Null where the text gives none. */
    Response to(DemandGroup group) {
        ExplainerParts.Part labelled = group.part(parts, ExplainerLabel.Kind.RESPONSE, referents::resolve);
        if (labelled != null) {
            return new Response(labelled.text(), kindOfPart(labelled), labelled.holder());
        }
        Candidate main = group.main();
        Response governing = governing(main);
        if (governing != null) {
            return governing;
        }
        int first = main.sentence().number();
        int last = Math.min(article.sentences().size() - 1, first + NEXT_SENTENCES);
        for (int i = first; i <= last; i++) {
            Sentence sentence = article.sentences().get(i);
            if (sentence.block() > main.sentence().block() + 1) {
                return null;
            }
            Clauses inside = clauses.of(sentence);
            Response response = inside == null ? null : told(inside, group);
            if (response == null && inside != null && i <= first + NEXT_WORD) {
                response = spoken.in(inside, group);
            }
            if (response != null) {
                return response;
            }
        }
        return null;
    }

    /** The one kind that the words of a part give; open where any does; countering where they give none or several. */
    private ResponseKind kindOfPart(ExplainerParts.Part part) {
        Set<ResponseKind> kinds = EnumSet.noneOf(ResponseKind.class);
        for (Token token : article.tokensIn(part.text())) {
            Clauses inside = clauses.of(article.sentenceAt(token.span().start()));
            ResponseKind kind = inside == null ? null : ResponseWords.of(inside, token.index());
            kind = kind == null ? ResponseWords.ofWord(token) : kind;
            if (kind != null) {
                kinds.add(kind);
            }
        }
        if (kinds.contains(ResponseKind.OPEN)) {
            return ResponseKind.OPEN;
        }
        return kinds.size() == 1 ? kinds.iterator().next() : ResponseKind.COUNTERS;
    }

    /** "Y rejected X's demand that …": the demand is the object of the response. */
    private Response governing(Candidate main) {
        Clauses clauses = main.clauses();
        int verb = clauses == null || main.rule().is(Rule.Family.LISTED) ? -1 : verbOver(clauses, main.cueToken());
        ResponseKind kind = verb < 0 ? null : ResponseWords.of(clauses, verb);
        if (kind == null || kind == ResponseKind.COUNTERS || clauses.isHypothetical(verb) || isThought(clauses, verb)) {
            return null;
        }
        int responder = clauses.subjectOf(verb);
        if (!mayRespond(clauses, responder, main)) {
            return null;
        }
        Span clause = ClauseSpan.around(clauses, verb);
        Span who = clauses.phraseOf(responder);
        Token cue = clauses.token(main.cueToken());
        // without the words of the demand, unless the clause goes on after them to say more
        boolean more = clause.end() > main.content().end() + 2 || !cue.isNoun();
        Span toCue = new Span(Math.min(clause.start(), who.start()), cue.span().end());
        return new Response(more ? clause : toCue, kind, who, isJudgement(clauses, verb));
    }

    /** The verb before a demand's cue that has the cue, or a noun over it, as its object; or -1. */
    private static int verbOver(Clauses clauses, int cue) {
        ParsedSentence sentence = clauses.sentence();
        int below = cue;
        int at = sentence.head(cue);
        while (at >= 0
                && !clauses.token(at).isVerb()
                && sentence.hasRelation(below, "obl", "nmod", "acl", "compound")) {
            below = at;
            at = sentence.head(at);
        }
        return at < cue && sentence.hasRelation(below, "obj", "obl") ? at : -1;
    }

    private static boolean isJudgement(Clauses clauses, int word) {
        return JUDGING.contains(clauses.token(word).lowerLemma());
    }

    /** "is betting that they will heed the call", "hopes they accept it". */
    private static boolean isThought(Clauses clauses, int verb) {
        ParsedSentence sentence = clauses.sentence();
        for (int at = sentence.head(verb); at >= 0; at = sentence.head(at)) {
            if (FORESEEING.contains(clauses.token(at).lowerLemma())) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayRespond(Clauses clauses, int head, Candidate demand) {
        return head >= 0 && clauses.isSomebody(head) && !demand.isOfDemander(clauses.token(head));
    }

    /** A word of accepting, rejecting or countering in a sentence, or the deed itself. */
    private Response told(Clauses clauses, DemandGroup group) {
        Candidate demand = group.main();
        for (Token token : clauses.sentence().tokens()) {
            int word = token.index();
            boolean after = clauses.sentence() != demand.sentence()
                    || token.span().start() > demand.content().end();
            if (after && !isWanted(token) && isTold(clauses, word)) {
                ResponseKind kind = ResponseWords.of(clauses, word);
                boolean deed = kind == null;
                kind = deed ? Fulfilment.kind(clauses, word, demand) : kind;
                Response response = kind == null ? null : told(clauses, word, kind, deed, group);
                if (response != null) {
                    return response;
                }
            }
        }
        return null;
    }

    private Response told(Clauses clauses, int word, ResponseKind kind, boolean isDeed, DemandGroup group) {
        Candidate demand = group.main();
        int responder = responderOf(clauses, word);
        if (!mayRespond(clauses, responder, demand)) {
            return null;
        }
        Span words = clauses.phraseOf(responder);
        Referent who = referents.resolve(words);
        boolean unknownSpeaker = who.id() == null && Pronoun.isFirstPerson(article.slice(words));
        if (unknownSpeaker || group.isDemander(who)) {
            return null;
        }
        boolean ofReference = !isDeed
                && (ResponseRelevance.hasReference(clauses, word)
                        || ResponseRelevance.isReference(clauses, subjectOf(clauses, word)));
        boolean fits = ofReference
                || responders.isAddressee(words, who, group)
                        && (isDeed || ResponseRelevance.concerns(clauses, word, demand));
        return fits
                ? new Response(clause(demand, clauses, word, responder), kind, words, isJudgement(clauses, word))
                : null;
    }

    private static boolean isTold(Clauses clauses, int word) {
        boolean told = !clauses.token(word).isVerb()
                || clauses.isTold(word)
                || clauses.sentence().child(word, "cop") >= 0;
        return told && !isThought(clauses, word);
    }

    /** Who accepts or rejects; of "“That is out of the question,” the mayor said" the mayor; -1 where nobody is told. */
    private static int responderOf(Clauses clauses, int word) {
        int subject = subjectOf(clauses, word);
        boolean pronoun = subject >= 0 && clauses.token(subject).isPronoun();
        if (subject < 0 || !pronoun && !ResponseRelevance.isReference(clauses, subject)) {
            return subject;
        }
        ParsedSentence sentence = clauses.sentence();
        int says = sentence.hasRelation(word, "ccomp", "parataxis")
                ? sentence.head(word)
                : sentence.child(word, "parataxis");
        boolean reports = says >= 0
                && DemandLexicon.REPORTING_VERBS.contains(clauses.token(says).lowerLemma());
        int speaker = reports ? sentence.child(says, "nsubj") : -1;
        return speaker >= 0 || !pronoun ? speaker : subject;
    }

    private static int subjectOf(Clauses clauses, int word) {
        int own = clauses.sentence().child(word, "nsubj");
        return own >= 0 && !clauses.token(word).isVerb() ? own : clauses.subjectOf(word);
    }

    /** The clause of the response; where it holds the demand too, or is a relative one, from the one who answers on. */
    private static Span clause(Candidate demand, Clauses clauses, int word, int responder) {
        Span clause = ClauseSpan.ofReport(clauses, word);
        Span who = clauses.phraseOf(responder);
        int opener = clauses.sentence().tokenAt(clause.start());
        boolean subordinate = clauses.posStarts(opener, "W") || clauses.hasPos(opener, "IN", "TO");
        boolean dependent = subordinate || clause.overlaps(demand.content()) || clause.start() > who.start();
        return dependent && who.start() < clause.end() ? new Span(who.start(), clause.end()) : clause;
    }

    private boolean isWanted(Token token) {
        return wanted.stream().anyMatch(words -> words.contains(token.span()));
    }
}
