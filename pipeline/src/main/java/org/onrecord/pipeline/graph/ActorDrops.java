package org.onrecord.pipeline.graph;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.onrecord.corrections.Correction;

/** Which actors of the run an editor left out, in all articles or in some. Immutable. */
final class ActorDrops implements Serializable {

    private static final long serialVersionUID = 1L;

    /** By actor_id, then by doc_id, "" for all: number of the correction. */
    private final HashMap<String, HashMap<String, Integer>> drops = new HashMap<>();

    ActorDrops(List<Correction> corrections) {
        for (int number = 0; number < corrections.size(); number++) {
            Correction correction = corrections.get(number);
            if (correction.dropsActor()) {
                String docId = correction.docId() == null ? "" : correction.docId();
                drops.computeIfAbsent(correction.id(), id -> new HashMap<>()).put(docId, number);
            }
        }
    }

    /**
     * Whether the actor is left out in this article.
     *
     * @param matched told the numbers of the corrections that say so
     */
    boolean drop(String actorId, String docId, IntConsumer matched) {
        Map<String, Integer> ofActor = drops.getOrDefault(actorId, new HashMap<>());
        boolean any = false;
        for (String where : List.of("", docId)) {
            Integer number = ofActor.get(where);
            if (number != null) {
                matched.accept(number);
                any = true;
            }
        }
        return any;
    }
}
