package org.onrecord.pipeline.graph;

import java.util.Set;
import org.onrecord.record.Reject;
import org.onrecord.record.Sha256;

/** Ids of rejects: the same input gives the same ids. */
public final class RejectIds {

    private RejectIds() {}

    /**
     * @param taken ids already given; the new one is added
     */
    public static Reject identify(Reject reject, Set<String> taken) {
        String hash = hash(reject);
        String id = "reject-" + hash;
        for (int copy = 2; !taken.add(id); copy++) {
            id = "reject-" + hash + "-" + copy;
        }
        return reject.withId(id);
    }

    /** Of all that the reject says. */
    static String hash(Reject r) {
        String all = String.join(
                "\n",
                String.valueOf(r.sourceFile()),
                String.valueOf(r.docId()),
                r.stage().label(),
                String.valueOf(r.table()),
                String.valueOf(r.reason()),
                String.valueOf(r.detail()),
                String.valueOf(r.record()));
        return Sha256.of(all).substring(0, 12);
    }
}
