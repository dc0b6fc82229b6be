package org.onrecord.extract.demands;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.language.grammar.ArticleClauses;
import org.onrecord.language.grammar.ClauseSpan;
import org.onrecord.language.grammar.Clauses;
import org.onrecord.record.Span;
import org.onrecord.resolve.reference.ReferenceResolver;
import org.onrecord.resolve.reference.Referent;
import org.onrecord.words.WordList;

/**
 * Finds the answer to a demand: the labelled part of an explainer, the verb over the demand
 * ("rejected a request by X to …"), or a sentence soon after in which the addressee, or somebody with
 * the demand as object, accepts, rejects or counters. One per article.
 */
final class ResponseFinder {

    private static final int NEXT_SENTENCES = 4;
    /** How soon the addressee must speak for it to be an answer. */
    private static final int NEXT_WORD = 2;
    /** Code points between a demand and a pronoun that can only mean the one who was asked. */
    private static final int NEAR_PRONOUN = 12;

    private static final Set<String> REPLIES = WordList.words("extract/demands/reply-verbs.txt");

    private static final Set<String> JUDGING = WordList.words("extract/demands/judging-words.txt");
    private static final Set<String> FORESEEING = WordList.words("extract/demands/foreseeing-verbs.txt");

    private final AnnotatedArticle article;
    private final ReferenceResolver referents;
    private final ExplainerParts parts;
    private final List<Span> wanted;
    private final ArticleClauses clauses;

    /**
     * @param wanted the words of all demands of the article: what is in them is no answer
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
    }

    /** Null where the text gives none. */
    Response to(DemandGroup group) {
        ExplainerParts.Part labelled = group.item() == null ? null : parts.partOf(group.item(), "response");
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
            Response response = inside != null ? in(inside, group) : null;
            boolean soon = i <= first + NEXT_WORD;
            response = response == null && inside != null && soon ? said(inside, group) : response;
            if (response != null) {
                return response;
            }
        }
        return null;
    }

    /** The one kind that the words of a part give; open where any does; countering where they give none or several. */
    private String kindOfPart(ExplainerParts.Part part) {
        Set<String> kinds = new HashSet<>();
        for (Sentence sentence : article.sentences()) {
            Clauses inside = clauses.of(sentence);
            for (Token token : sentence.tokens()) {
                boolean within = part.text().contains(token.span());
                String kind = within && inside != null ? ResponseWords.of(inside, token.index()) : null;
                kind = within && kind == null ? ResponseWords.ofWord(token) : kind;
                if (kind != null) {
                    kinds.add(kind);
                }
            }
        }
        return kinds.contains("open")
                ? "open"
                : kinds.size() == 1 ? kinds.iterator().next() : "counters";
    }

    /** "Y rejected X's demand that …": the demand is the object of the answer. */
    private Response governing(Candidate main) {
        Clauses clauses = main.clauses();
        if (clauses == null || main.rule().equals("listed")) {
            return null;
        }
        ParsedSentence sentence = clauses.sentence();
        int below = main.cueToken();
        int at = sentence.head(below);
        while (at >= 0
                && !clauses.token(at).isVerb()
                && sentence.relation(below).matches("obl|nmod|acl|compound")) {
            below = at;
            at = sentence.head(at);
        }
        boolean object =
                at >= 0 && at < main.cueToken() && sentence.relation(below).matches("obj|obl");
        String kind = object ? ResponseWords.of(clauses, at) : null;
        boolean onlyThought = kind != null && (clauses.isHypothetical(at) || isThought(clauses, at));
        int responder = kind == null || kind.equals("counters") || onlyThought ? -1 : clauses.subjectOf(at);
        if (responder < 0 || !clauses.isSomebody(responder) || isDemander(clauses, responder, main)) {
            return null;
        }
        Span clause = ClauseSpan.around(clauses, at);
        Span who = clauses.phraseOf(responder);
        // without the words of the demand, unless the clause goes on after them to say more
        boolean more = clause.end() > main.content().end() + 2
                || !clauses.token(main.cueToken()).isNoun();
        Span toCue = new Span(
                Math.min(clause.start(), who.start()),
                clauses.token(main.cueToken()).span().end());
        return new Response(
                more ? clause : toCue,
                kind,
                who,
                JUDGING.contains(clauses.token(at).lowerLemma()));
    }

    /** "is betting that they will heed the call", "hopes they accept it". */
    private static boolean isThought(Clauses clauses, int verb) {
        for (int at = clauses.sentence().head(verb);
                at >= 0;
                at = clauses.sentence().head(at)) {
            if (FORESEEING.contains(clauses.token(at).lowerLemma())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDemander(Clauses clauses, int head, Candidate main) {
        return main.demander() != null
                && main.demander().overlaps(clauses.token(head).span());
    }

    /** A word of accepting, rejecting or countering in a sentence. */
    private Response in(Clauses clauses, DemandGroup group) {
        ParsedSentence sentence = clauses.sentence();
        for (Token token : sentence.tokens()) {
            int word = token.index();
            boolean after = sentence != group.main().sentence()
                    || token.span().start() > group.main().content().end();
            boolean told = after && !isWanted(token.span()) && isTold(clauses, word);
            String known = told ? ResponseWords.of(clauses, word) : null;
            String deed = told && known == null ? Fulfilment.kind(clauses, word, group.main()) : null;
            String kind = deed != null ? deed : known;
            int responder = kind == null ? -1 : responderOf(clauses, word);
            if (responder < 0 || !clauses.isSomebody(responder) || isDemander(clauses, responder, group.main())) {
                continue;
            }
            Span words = clauses.phraseOf(responder);
            Referent who = referents.resolve(words);
            if (who.id() == null && article.slice(words).matches("(?i)i|we")) {
                continue;
            }
            boolean ofReference = ResponseRelevance.hasReference(clauses, word)
                    || ResponseRelevance.isReference(clauses, subjectOf(clauses, word));
            boolean fits = deed != null
                    ? isAddressee(words, who, group)
                    : ofReference
                            || isAddressee(words, who, group)
                                    && ResponseRelevance.concerns(clauses, word, group.main());
            if (fits && !sameActor(who, group.demander())) {
                boolean judges = JUDGING.contains(clauses.token(word).lowerLemma());
                return new Response(answerWords(group.main(), clauses, word, responder), kind, words, judges);
            }
        }
        return null;
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
        int says = sentence.relation(word).matches("ccomp|parataxis")
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

    /** "“We will not sell,” the mayor said": what the addressee says right after, if it is about the demand. */
    private Response said(Clauses clauses, DemandGroup group) {
        ParsedSentence sentence = clauses.sentence();
        for (Token token : sentence.tokens()) {
            String lemma = token.lowerLemma();
            boolean reports = token.pos().matches("VB[DZ]")
                    && !clauses.isNegated(token.index())
                    && (DemandLexicon.REPORTING_VERBS.contains(lemma) || REPLIES.contains(lemma));
            int speaker = reports ? sentence.child(token.index(), "nsubj") : -1;
            boolean own = sentence == group.main().sentence();
            boolean but = own
                    && speaker >= 0
                    && group.main().content().end()
                            <= clauses.token(speaker).span().start()
                    && ResponseRelevance.isAfterBut(clauses, clauses.first(speaker));
            if (speaker < 0
                    || own && !but
                    || !clauses.isSomebody(speaker)
                    || clauses.token(speaker).isPronoun()
                    || isWanted(token.span())) {
                continue;
            }
            Span words = clauses.phraseOf(speaker);
            Referent who = referents.resolve(words);
            boolean inResponse = clauses.is(0, "in") && (clauses.is(1, "response") || clauses.is(1, "reply"));
            boolean replies =
                    REPLIES.contains(lemma) && !lemma.equals("tell") && !repliesToOther(clauses, token.index());
            Span clause = inResponse ? sentence.span() : ClauseSpan.ofReport(clauses, token.index());
            boolean about = inResponse
                    || isAddressee(words, who, group)
                            && (but
                                    || replies
                                    || saysNo(clauses, clause)
                                    || ResponseRelevance.sharesWord(sentence, clause, group.main()));
            if (about && !sameActor(who, group.demander())) {
                return new Response(clause, kindOfReply(clauses, clause, group.main()), words);
            }
        }
        return null;
    }

    /** "responded to that tweet by …": to something else than the demand. */
    private static boolean repliesToOther(Clauses clauses, int verb) {
        for (int child : clauses.sentence().children(verb)) {
            int preposition = clauses.sentence().child(child, "case");
            if (preposition > verb && clauses.is(preposition, "to") && !ResponseRelevance.isReference(clauses, child)) {
                return !clauses.token(child).ner().equals("PERSON");
            }
        }
        return false;
    }

    private static boolean saysNo(Clauses clauses, Span clause) {
        return clauses.sentence().tokens().stream()
                .anyMatch(token -> clause.contains(token.span())
                        && (ResponseWords.isNo(clauses, token.index())
                                || ResponseWords.hasNoIntention(clauses, token.index())));
    }

    /** "said no", "would not resign" rejects, "will resign" accepts what was asked in the same word; else left open. */
    private static String kindOfReply(Clauses clauses, Span clause, Candidate demand) {
        String asked = ContentWords.of(demand).main();
        for (Token token : clauses.sentence().tokens()) {
            if (!clause.contains(token.span())) {
                continue;
            }
            boolean will = clauses.modalOf(token.index()).matches("will|would|wo|’ll|'ll|can|ca|could|no");
            if (will && clauses.isNegated(token.index())
                    || ResponseWords.isNo(clauses, token.index())
                    || ResponseWords.hasNoIntention(clauses, token.index())) {
                return "rejects";
            }
            if (will && !asked.isEmpty() && token.lowerLemma().equals(asked) && !clauses.isConditional(token.index())) {
                return "accepts";
            }
            String kind = clauses.sentence().child(token.index(), "nsubj", "cop") >= 0
                    ? ResponseWords.of(clauses, token.index())
                    : null;
            if (kind != null) {
                return kind;
            }
        }
        return "open";
    }

    /** The clause of the answer; where it holds the demand too, or is a relative one, from the one who answers on. */
    private static Span answerWords(Candidate demand, Clauses clauses, int word, int responder) {
        Span clause = ClauseSpan.ofReport(clauses, word);
        Span who = clauses.phraseOf(responder);
        String opener =
                clauses.token(clauses.sentence().tokenAt(clause.start())).pos();
        boolean dependent =
                clause.overlaps(demand.content()) || opener.matches("W.*|IN|TO") || clause.start() > who.start();
        return dependent && who.start() < clause.end() ? new Span(who.start(), clause.end()) : clause;
    }

    private boolean isWanted(Span words) {
        return wanted.stream().anyMatch(demand -> demand.contains(words));
    }

    private static boolean sameActor(Referent one, Referent other) {
        return one.id() != null && one.id().equals(other.id());
    }

    private boolean isAddressee(Span words, Referent who, DemandGroup group) {
        if (group.addressed() == null) {
            return false;
        }
        Span addressee = group.addressed().addressee();
        boolean pronounAtOnce = words.start() - group.main().content().end() < NEAR_PRONOUN
                && words.start() > addressee.end()
                && who.id() == null
                && article.slice(words).matches("(?i)he|she|it|they");
        return pronounAtOnce
                || Spokespeople.speakFor(article, clauses, words, addressee)
                || sameActor(who, referents.resolve(addressee))
                || article.slice(addressee).equalsIgnoreCase(article.slice(words));
    }
}
