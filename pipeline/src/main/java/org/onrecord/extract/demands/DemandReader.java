package org.onrecord.extract.demands;

import static org.onrecord.record.ReferenceStatus.NAMED;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.grammar.ArticleClauses;
import org.onrecord.language.grammar.Pronoun;
import org.onrecord.record.DateMention;
import org.onrecord.record.Demand;
import org.onrecord.record.Party;
import org.onrecord.record.Quote;
import org.onrecord.record.Span;
import org.onrecord.resolve.reference.ReferenceResolver;
import org.onrecord.resolve.reference.Referent;
import org.onrecord.words.WordList;

/** Reads the demands of one article: candidates, brought together, with reasons, responses and codes. Not thread-safe. */
public final class DemandReader {

    private static final double REVIEW_BELOW = 0.6;
    /** Of constructions whose demands nobody has counted. */
    private static final double UNMEASURED = 0.5;

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
            String id = String.format(Locale.ROOT, "%s-m%04d", article.docId(), demands.size() + 1);
            if (!ofOneself(group) && !DemandFilter.isRequestOfJournalist(group.main(), group.demander())) {
                demands.add(record(id, group, reasons.of(group), responses.to(group)));
            }
        }
        return demands;
    }

    /** "She says she should be paid": nothing is wanted of anybody else. */
    private boolean ofOneself(DemandGroup group) {
        Rule rule = group.main().rule();
        boolean clause = rule.is(Rule.Family.MODAL) || rule.frame() == Frame.THAT;
        Span addressee = group.addressed() == null ? null : group.addressed().addressee();
        return clause
                && addressee != null
                && isThirdPerson(addressee)
                && group.isDemander(referents.resolve(addressee));
    }

    private boolean isThirdPerson(Span words) {
        return Pronoun.isThirdPerson(article.slice(words));
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
                demander.party(text(referents.widened(main.demander())), null),
                addressed.party(text(addressee), null),
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
                new Party(
                        response == null ? null : text(response.responder()),
                        null,
                        responder.id(),
                        responder.name(),
                        null),
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
        boolean named = addressed.status() == NAMED && group.demander().status() != NAMED;
        return group.isDemander(addressed) && !named ? Referent.UNRESOLVED : addressed;
    }

    /** Where the one asked is named, it is the demander who is somebody else. */
    private static Referent demander(DemandGroup group, Referent addressed) {
        boolean named = addressed.status() == NAMED && group.demander().status() != NAMED;
        return group.isDemander(addressed) && named ? Referent.UNRESOLVED : group.demander();
    }

    private boolean isOpenPronoun(Span words, Referent referent) {
        return words != null && referent.id() == null && Pronoun.inText(article.slice(words)) != null;
    }

    /** By the construction, or by its family. */
    private static double confidence(DemandGroup group) {
        if (group.item() != null) {
            return CONFIDENCE.get("item");
        }
        Rule rule = group.main().rule();
        double ofFamily = CONFIDENCE.getOrDefault(rule.family().label(), UNMEASURED);
        return CONFIDENCE.getOrDefault(rule.label(), ofFamily);
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
        return isThirdPerson(words) && referents.resolve(words).id() == null;
    }

    private String text(Span span) {
        return span == null ? null : article.oneLine(span);
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
        ExplainerParts.Part response = group.part(parts, ExplainerLabel.Kind.RESPONSE, referents::resolve);
        boolean answers = response != null
                && response.holder() != null
                && quote.speaker().id() != null
                && quote.speaker()
                        .id()
                        .equals(referents.resolve(response.holder()).id());
        return quote.speaker().id() != null && !answers;
    }
}
