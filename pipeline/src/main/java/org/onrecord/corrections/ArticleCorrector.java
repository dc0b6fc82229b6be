package org.onrecord.corrections;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.onrecord.extract.ArticleRecords;

/**
 * Applies an editor's corrections to the records of one article after another, before actors are brought
 * together and anything is counted. Actors that are dropped are left to that step: only there they have
 * their ids. Immutable; thread-safe.
 */
public final class ArticleCorrector {

    private record Numbered(int number, Correction correction) {}

    /** Drops first, then words before single records, which know better. */
    private static final List<List<Correction.What>> ORDER = List.of(
            List.of(Correction.What.DROP),
            List.of(Correction.What.ALIAS),
            List.of(
                    Correction.What.SPEAKER,
                    Correction.What.DEMANDER,
                    Correction.What.ADDRESSEE,
                    Correction.What.RESPONDER),
            List.of(Correction.What.PLACE));

    private final Map<String, List<Numbered>> ofArticle = new HashMap<>();
    private final List<Numbered> ofAll = new ArrayList<>();

    /**
     * @param corrections numbered by their place in the list
     */
    public ArticleCorrector(List<Correction> corrections) {
        for (int number = 0; number < corrections.size(); number++) {
            Correction correction = corrections.get(number);
            if (!correction.dropsActor()) {
                String docId = docId(correction);
                List<Numbered> list = docId == null ? ofAll : ofArticle.computeIfAbsent(docId, id -> new ArrayList<>());
                list.add(new Numbered(number, correction));
            }
        }
    }

    private static String docId(Correction correction) {
        RecordId id = RecordId.parse(correction.id());
        return correction.docId() != null || id == null ? correction.docId() : id.docId();
    }

    /**
     * @param matched told the number of each correction that found something in the article
     */
    public ArticleRecords correct(ArticleRecords article, IntConsumer matched) {
        List<Numbered> own = ofArticle.getOrDefault(article.docId(), List.of());
        List<Numbered> applying = new ArrayList<>(own);
        // What is said of one article goes before what is said of all.
        String names = ofAll.isEmpty() ? "" : names(article);
        ofAll.stream()
                .filter(general -> mayConcern(general.correction, names))
                .filter(general -> own.stream().noneMatch(one -> one.correction.isAboutTheSameAs(general.correction)))
                .forEach(applying::add);
        if (applying.isEmpty()) {
            return article;
        }
        ArticleDraft draft = new ArticleDraft(article);
        for (List<Correction.What> step : ORDER) {
            for (Numbered numbered : applying) {
                if (step.contains(numbered.correction.what()) && apply(numbered.correction, draft)) {
                    matched.accept(numbered.number);
                }
            }
        }
        return draft.finished();
    }

    /** Text, actors and places of an article: what none of them names need not be looked for in each record. */
    private static String names(ArticleRecords article) {
        StringBuilder names =
                new StringBuilder(" ").append(Wording.key(article.text())).append(' ');
        article.actors()
                .forEach(actor ->
                        names.append("| ").append(Wording.key(actor.name())).append(' '));
        article.places()
                .forEach(place ->
                        names.append("| ").append(Wording.key(place.name())).append(' '));
        return names.toString();
    }

    private static boolean mayConcern(Correction correction, String names) {
        boolean words = correction.what() == Correction.What.ALIAS || correction.what() == Correction.What.PLACE;
        return !words || Correction.isPlaceId(correction.id()) || names.contains(" " + correction.subject() + " ");
    }

    private static boolean apply(Correction correction, ArticleDraft draft) {
        return switch (correction.what()) {
            case DROP -> RecordDrops.apply(correction, draft);
            case ALIAS -> AliasDecisions.apply(correction, draft);
            case PLACE -> PlaceDecisions.apply(correction, draft);
            default -> PartDecisions.apply(correction, draft);
        };
    }
}
