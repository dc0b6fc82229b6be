package org.onrecord.extract.demands;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.language.grammar.ArticleClauses;
import org.onrecord.language.grammar.Clauses;
import org.onrecord.language.grammar.Pronoun;
import org.onrecord.record.Quote;
import org.onrecord.record.Span;

/** All places of an article that state a demand, in text order; repetitions included. One per article. Not thread-safe. */
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
    private static final int LONGEST_SHARE = 20;

    private static final Pattern SHARE = Pattern.compile("(?:\\d+ ?)?(?:%|percent|per cent) of (?:the )?$");

    private final AnnotatedArticle article;
    private final SpeakerFinder speakers;
    private final ArticleClauses clauses;

    DemandCandidates(AnnotatedArticle article, ArticleClauses clauses, List<Quote> quotes) {
        this.clauses = clauses;
        this.article = article;
        this.speakers = new SpeakerFinder(article, clauses, quotes);
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
            for (Candidate found : finder.find(clauses, article.isHeading(clauses.sentence()))) {
                Candidate candidate = DemandFilter.rejects(found, article) ? null : withParties(found);
                if (candidate != null
                        && kept.stream().noneMatch(other -> other.content().overlaps(candidate.content()))) {
                    kept.addAll(Coordination.split(candidate));
                }
            }
        }
        kept.sort(Comparator.comparing(Candidate::content));
        return kept;
    }

    /** The candidate with its demander: "we" and "I" and what is only put in a mouth need a speaker; null without one. */
    private Candidate withParties(Candidate candidate) {
        Span demander = candidate.demander();
        boolean ofSpeaker =
                demander == null ? candidate.rule().isSpoken() : Pronoun.isFirstPerson(article.slice(demander));
        if (!ofSpeaker) {
            return SpeechAddressee.fill(DocumentAddressee.fill(candidate));
        }
        Span speaker = speakerOf(candidate);
        return speaker == null ? null : SpeechAddressee.fill(candidate.withDemander(speaker));
    }

    /** Null where nobody is told who could demand it. */
    private Span speakerOf(Candidate candidate) {
        boolean imperative = candidate.rule().is(Rule.Family.IMPERATIVE);
        if (imperative && !candidate.clauses().isQuoted(candidate.cueToken())) {
            return null;
        }
        Span speaker = speakers.speakerOf(candidate.sentence(), contentHead(candidate), candidate.content());
        if (speaker == null || imperative && !speakers.isSomebody(speaker)) {
            return null;
        }
        boolean asked = candidate.addressee() != null && speaker.overlaps(candidate.addressee());
        boolean nobody =
                DemandFilter.isView(candidate, withShare(speaker)) || DemandFilter.isAnybody(article.slice(speaker));
        return asked || nobody || speaker.overlaps(candidate.content()) ? null : speaker;
    }

    /** "voters" with the "38 percent of" before it, which the phrase leaves out. */
    private String withShare(Span speaker) {
        Matcher share = SHARE.matcher(
                article.codePoints().slice(Math.max(0, speaker.start() - LONGEST_SHARE), speaker.start()));
        return (share.find() ? share.group() : "") + article.slice(speaker);
    }

    private static int contentHead(Candidate candidate) {
        Token cue = candidate.sentence().token(candidate.cueToken());
        int head = candidate.clauses().sentence().head(cue.index());
        return cue.isModal() && head >= 0 ? head : cue.index();
    }
}
