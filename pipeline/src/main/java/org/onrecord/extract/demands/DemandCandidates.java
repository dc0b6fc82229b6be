package org.onrecord.extract.demands;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.language.grammar.ArticleClauses;
import org.onrecord.language.grammar.Clauses;
import org.onrecord.record.Quote;
import org.onrecord.record.Span;

/** All places of an article that state a demand, in text order; repetitions included. One per article. */
final class DemandCandidates {

    private static final List<CandidateFinder> FINDERS = List.of(
            new VerbDemands(),
            new NounDemands(),
            new ThreatDemands(),
            new ExchangeDemands(),
            new ModalDemands(),
            new TimeDemands(),
            new ImperativeDemands());

    /** Code points that "38 percent of the " may take. */
    private static final int SHARE = 20;

    private final AnnotatedArticle article;
    private final SpeakerFinder voices;
    private final ArticleClauses clauses;

    DemandCandidates(AnnotatedArticle article, ArticleClauses clauses, List<Quote> quotes) {
        this.clauses = clauses;
        this.article = article;
        this.voices = new SpeakerFinder(article, clauses, quotes);
    }

    List<Candidate> all() {
        List<Candidate> found = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            Clauses inside = clauses.of(sentence);
            if (inside != null) {
                found.addAll(of(inside));
            }
        }
        return found;
    }

    private List<Candidate> of(Clauses clauses) {
        List<Candidate> kept = new ArrayList<>();
        for (CandidateFinder finder : FINDERS) {
            for (Candidate candidate : finder.find(clauses, article.isHeading(clauses.sentence()))) {
                Candidate voiced = DemandFilter.rejects(candidate, article) ? null : voiced(candidate);
                if (voiced != null
                        && kept.stream().noneMatch(other -> other.content().overlaps(voiced.content()))) {
                    kept.addAll(Coordination.split(voiced));
                }
            }
        }
        kept.sort(Comparator.comparing(Candidate::content));
        return kept;
    }

    /** The candidate with its demander: "we" and "I" and what is only put in a mouth need a speaker; null without one. */
    private Candidate voiced(Candidate candidate) {
        boolean spoken = candidate.demander() == null
                && (candidate.rule().startsWith("modal") || candidate.rule().equals("imperative"));
        boolean firstPerson = candidate.demander() != null
                && article.slice(candidate.demander()).matches("(?i)we|i|us|me|my|our");
        if (!spoken && !firstPerson) {
            return SpeechAddressee.heard(DocumentAddressee.addressed(candidate));
        }
        if (candidate.rule().equals("imperative")
                && !voices.inQuotationMarks(candidate.sentence(), candidate.cueToken())) {
            return null;
        }
        int at = contentHead(candidate);
        Span speaker = voices.speakerOf(candidate.sentence(), at, candidate.content());
        boolean thing = speaker != null && candidate.rule().equals("imperative") && !voices.isSomebody(speaker);
        boolean own = speaker != null && candidate.addressee() != null && speaker.overlaps(candidate.addressee());
        return speaker == null
                        || thing
                        || own
                        || DemandFilter.isView(candidate, withShare(speaker))
                        || DemandFilter.isAnybody(article.slice(speaker))
                        || speaker.overlaps(candidate.content())
                ? null
                : SpeechAddressee.heard(candidate.withDemander(speaker));
    }

    /** "voters" with the "38 percent of" before it, which the phrase leaves out. */
    private String withShare(Span speaker) {
        if (speaker.start() == 0) {
            return article.slice(speaker);
        }
        String before = article.slice(new Span(Math.max(0, speaker.start() - SHARE), speaker.start()));
        boolean share = before.matches("(?s).*(%|percent|per cent) of (the )?");
        return share
                ? before.replaceAll("(?s).*?(\\d+ ?(%|percent|per cent) of )", "$1") + article.slice(speaker)
                : article.slice(speaker);
    }

    private static int contentHead(Candidate candidate) {
        ParsedSentence sentence = candidate.clauses().sentence();
        int cue = candidate.cueToken();
        Token token = sentence.token(cue);
        return token.pos().equals("MD") && sentence.head(cue) >= 0 ? sentence.head(cue) : cue;
    }
}
