package org.onrecord.pipeline.graph;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.function.IntConsumer;
import org.onrecord.corrections.Correction;

/** Which actors of the run an editor left out, in all articles or in some. Immutable. */
final class ActorDrops implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * @param docId null for all articles
     */
    private record Dropped(String actorId, String docId) implements Serializable {}

    /** To the number of the correction. */
    private final HashMap<Dropped, Integer> drops = new HashMap<>();

    ActorDrops(List<Correction> corrections) {
        for (int number = 0; number < corrections.size(); number++) {
            Correction correction = corrections.get(number);
            if (correction.dropsActor()) {
                drops.put(new Dropped(correction.id(), correction.docId()), number);
            }
        }
    }

    /**
     * Whether the actor is left out in this article.
     *
     * @param matched told the numbers of the corrections that say so
     */
    boolean drop(String actorId, String docId, IntConsumer matched) {
        boolean any = false;
        for (Dropped dropped : List.of(new Dropped(actorId, null), new Dropped(actorId, docId))) {
            Integer number = drops.get(dropped);
            if (number != null) {
                matched.accept(number);
                any = true;
            }
        }
        return any;
    }
}
