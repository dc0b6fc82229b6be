package org.onrecord.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.onrecord.evaluate.Alignment.Interval;
import org.onrecord.evaluate.Hits.Hit;

/**
 * Chains of coreference as MUC-6 counts them: links between the mentions of one chain. A chain of five mentions has four
 * links; where the other side has its mentions in two chains, or one of them nowhere, three of these are right. Mentions
 * are the same that overlap at the gold one's head. Only people, organizations and places count, which our tables hold. Stateless.
 */
final class ChainScorer implements RecordScorer {

    private static final String MEASURE = "coreference.links";
    private static final Set<String> TYPES = Set.of("person", "organization", "place");
    private static final double ANY = 1e-9;

    @Override
    public String goldType() {
        return "mentions";
    }

    @Override
    public void score(ScoredArticle article, Scores scores, ErrorList errors) {
        List<Placed> gold = new ArrayList<>();
        article.gold().path("mentions").forEach(mention -> {
            if (TYPES.contains(mention.path("gum_type").asText("person"))) {
                String head = mention.has("head_start") ? "head_" : "";
                Interval interval = article.goldSpan(mention, head + "start", head + "end");
                gold.add(new Placed(interval, mention));
            }
        });
        List<Placed> found = article.predicted("mentions");
        Map<Placed, Placed> partners = new IdentityHashMap<>();
        for (Hit hit : Hits.oneToOne(found, gold, Placed::overlap, ANY).hits()) {
            partners.put(hit.found(), hit.gold());
            partners.put(hit.gold(), hit.found());
        }
        List<Placed> falseLinks = notLinked(found, ChainScorer::ourChain, partners, ChainScorer::goldChain);
        List<Placed> missedLinks = notLinked(gold, ChainScorer::goldChain, partners, ChainScorer::ourChain);
        int links = links(found, ChainScorer::ourChain);
        int goldLinks = links(gold, ChainScorer::goldChain);
        scores.add(MEASURE, links - falseLinks.size(), links, goldLinks - missedLinks.size(), goldLinks);
        errors.unmatched(article, MEASURE, falseLinks, missedLinks);
    }

    private static String ourChain(Placed mention) {
        return mention.text("table") + " " + mention.text("ref_id");
    }

    private static String goldChain(Placed mention) {
        return mention.text("chain");
    }

    private static int links(List<Placed> mentions, Function<Placed, String> chain) {
        return mentions.size() - (int) mentions.stream().map(chain).distinct().count();
    }

    /** Mentions, but a chain's first, that the other side has in no chain with an earlier one of their chain. */
    private static List<Placed> notLinked(
            List<Placed> mentions,
            Function<Placed, String> chain,
            Map<Placed, Placed> partners,
            Function<Placed, String> otherChain) {
        Map<String, Set<String>> seen = new HashMap<>();
        List<Placed> notLinked = new ArrayList<>();
        for (Placed mention : mentions) {
            boolean first = !seen.containsKey(chain.apply(mention));
            Set<String> others = seen.computeIfAbsent(chain.apply(mention), c -> new HashSet<>());
            Placed partner = partners.get(mention);
            boolean linked = partner != null && !others.add(otherChain.apply(partner));
            if (!first && !linked) {
                notLinked.add(mention);
            }
        }
        return notLinked;
    }
}
