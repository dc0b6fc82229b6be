package org.onrecord.extract.demands;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.grammar.ArticleClauses;
import org.onrecord.record.DateMention;
import org.onrecord.record.Demand;
import org.onrecord.record.Quote;
import org.onrecord.record.Span;
import org.onrecord.resolve.reference.ReferenceResolver;
import org.onrecord.resolve.reference.Referent;
import org.onrecord.words.WordList;

/** Reads the demands of one article: candidates, brought together, with reasons, answers and codes. */
public final class DemandReader {

    private static final double REVIEW_BELOW = 0.6;
    private static final Map<String, Double> CONFIDENCE = WordList.rows("extract/demands/rule-confidence.tsv").stream()
            .collect(Collectors.toMap(row -> row[0], row -> Double.valueOf(row[1])));

    private final AnnotatedArticle article;
    private final ReferenceResolver referents;
    private final ArticleClauses clauses;
    private final List<Quote> quotes;
    private final List<DateMention> dates;
    private final Function<Span, String> links;
    private final ExplainerParts parts;
    private final UsualAddressee usual;

    /**
     * @param quotes of the article, may be empty
     * @param dates of the article, may be empty
     * @param links source link of a span
     */
    public DemandReader(
            AnnotatedArticle article,
            ArticleClauses clauses,
            ReferenceResolver referents,
            List<Quote> quotes,
            List<DateMention> dates,
            Function<Span, String> links) {
        this.article = article;
        this.clauses = clauses;
        this.referents = referents;
        this.quotes = quotes;
        this.dates = dates;
        this.links = links;
        this.usual = new UsualAddressee(article, referents.cast());
        this.parts = new ExplainerParts(article);
    }

    /** Records in text order. */
    public List<Demand> read() {
        List<Candidate> candidates = new ArrayList<>(new DemandCandidates(article, clauses, quotes).all());
        candidates.addAll(new ListedDemands(article, clauses, parts).find(candidates));
        List<DemandGroup> groups = new DemandMerger(article, referents, parts).merge(candidates);
        Reasons reasons = new Reasons(article, clauses, referents, parts);
        ResponseFinder responses = new ResponseFinder(
                article,
                clauses,
                referents,
                parts,
                candidates.stream().map(Candidate::content).toList());
        List<Demand> demands = new ArrayList<>();
        for (DemandGroup group : groups) {
            String id = String.format(java.util.Locale.ROOT, "%s-m%04d", article.docId(), demands.size() + 1);
            if (!ofOneself(group) && !DemandFilter.isRequestOfJournalist(group.main(), group.demander())) {
                demands.add(record(id, group, reasons.of(group), responses.to(group)));
            }
        }
        return demands;
    }

    /** "She says she should be paid": nothing is wanted of anybody else. */
    private boolean ofOneself(DemandGroup group) {
        boolean clause = group.main().rule().matches("modal.*|.*:that");
        if (!clause || group.addressed() == null || group.demander().id() == null) {
            return false;
        }
        Candidate addressed = group.addressed();
        boolean pronoun = article.slice(addressed.addressee()).matches("(?i)he|she|it|they|him|her|them");
        return pronoun
                && group.demander()
                        .id()
                        .equals(referents.resolve(addressed.addressee()).id());
    }

    private Demand record(String id, DemandGroup group, Span reason, Response response) {
        Candidate main = group.main();
        Span addressee = addressee(group, response);
        Referent asked = referents.resolve(addressee);
        Referent addressed = other(group, asked);
        Referent demander = demander(group, asked);
        Referent responder = response == null || response.responder() == null
                ? Referent.NONE
                : referents.resolve(response.responder());
        DemandCodes.Codes codes = DemandCodes.of(ContentWords.of(main), main.strength());
        boolean open = isOpenPronoun(main.demander(), demander) || isOpenPronoun(addressee, addressed);
        double confidence = open ? Math.min(confidence(group), CONFIDENCE.get("open-pronoun")) : confidence(group);
        return new Demand(
                id,
                article.docId(),
                group.item() == null ? null : group.item().number(),
                text(main.demander()),
                demander.id(),
                demander.name(),
                demander.status(),
                text(addressee),
                addressed.id(),
                addressed.name(),
                addressed.status(),
                text(main.content()),
                main.cue(),
                main.strength(),
                codes.cameoCode(),
                codes.cameoLabel(),
                codes.ploverEvent(),
                codes.ploverMode(),
                codes.ploverContext(),
                statedOn(group),
                text(reason),
                response == null ? null : text(response.text()),
                response == null ? null : response.kind(),
                response == null ? null : text(response.responder()),
                responder.id(),
                responder.name(),
                quoteIds(group),
                article.sectionOf(main.sentence()),
                text(main.sentence().span()),
                main.content(),
                confidence,
                confidence < REVIEW_BELOW,
                links.apply(main.content()),
                null);
    }

    /** Nobody asks himself: a pronoun that was taken for the demander is somebody else, not known who. */
    private static Referent other(DemandGroup group, Referent addressed) {
        boolean named =
                addressed.status().equals("named") && !group.demander().status().equals("named");
        return isSame(group, addressed) && !named ? Referent.UNRESOLVED : addressed;
    }

    /** Where the one asked is named, it is the demander who is somebody else. */
    private static Referent demander(DemandGroup group, Referent addressed) {
        boolean named =
                addressed.status().equals("named") && !group.demander().status().equals("named");
        return isSame(group, addressed) && named ? Referent.UNRESOLVED : group.demander();
    }

    private static boolean isSame(DemandGroup group, Referent addressed) {
        return addressed.id() != null && addressed.id().equals(group.demander().id());
    }

    private boolean isOpenPronoun(Span words, Referent referent) {
        return words != null
                && referent.id() == null
                && article.slice(words).matches("(?i)he|him|she|her|they|them|it|i|we|us|you");
    }

    /** By the construction, or by its kind ("verb" for "verb:obj-to"). */
    private static double confidence(DemandGroup group) {
        String rule = group.item() != null ? "item" : group.main().rule();
        String kind = rule.replaceAll(":.*", "");
        return CONFIDENCE.getOrDefault(rule, CONFIDENCE.getOrDefault(kind, 0.5));
    }

    /** Where no statement names one, whoever answers is the one asked, or who usually decides such things. */
    private Span addressee(DemandGroup group, Response response) {
        boolean answered = response != null && response.responder() != null;
        if (group.addressed() != null
                && answered
                && isUntracedPronoun(group.addressed().addressee())) {
            return response.responder();
        }
        if (group.addressed() != null) {
            return group.addressing().stream()
                    .map(Candidate::addressee)
                    .filter(span -> referents.resolve(span).id() != null)
                    .findFirst()
                    .orElse(group.addressed().addressee());
        }
        return answered && !response.isJudgement() ? response.responder() : usual.of(group);
    }

    private boolean isUntracedPronoun(Span words) {
        return article.slice(words).matches("(?i)they|them|he|him|she|her|it")
                && referents.resolve(words).id() == null;
    }

    private String text(Span span) {
        return span == null ? null : article.slice(span).replaceAll("\\s+", " ").strip();
    }

    /** The day that a statement's sentence gives, outside the words of what is wanted. */
    private String statedOn(DemandGroup group) {
        for (Candidate statement : group.statements()) {
            for (DateMention date : dates) {
                if (StatedOn.isDayOf(statement, date.span())
                        && "day".equals(date.precision())
                        && date.startOn() != null) {
                    return date.startOn();
                }
            }
        }
        return null;
    }

    private List<String> quoteIds(DemandGroup group) {
        TreeSet<String> ids = new TreeSet<>();
        for (Quote quote : quotes) {
            boolean states = group.statements().stream()
                    .anyMatch(statement -> statement.content().overlaps(quote.span()));
            if (states || isInBodyOf(group, quote)) {
                ids.add(quote.quoteId());
            }
        }
        return List.copyOf(ids);
    }

    /** In an explainer's item, outside its labelled parts, and not said by whoever answers there. */
    private boolean isInBodyOf(DemandGroup group, Quote quote) {
        int block = article.sentenceAt(quote.span().start()).block();
        if (group.item() == null || !group.item().holds(block) || parts.partAt(block) != null) {
            return false;
        }
        ExplainerParts.Part response = parts.partOf(group.item(), "response");
        boolean answers = response != null
                && response.holder() != null
                && quote.speakerId() != null
                && quote.speakerId().equals(referents.resolve(response.holder()).id());
        return quote.speakerId() != null && !answers;
    }
}
