package org.onrecord.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.onrecord.record.Demand;
import org.onrecord.record.Link;
import org.onrecord.record.Link.Kind;
import org.onrecord.record.Quote;

/**
 * Counts the network of a run: which article quotes whom, who makes demands of whom, who answers
 * whom. Both ends have to be known; a speaker or addressee that was not traced to an actor makes no
 * link. Not thread-safe.
 */
public final class LinksTable {

    private final TreeMap<String, Link> links = new TreeMap<>();

    public void add(Quote quote) {
        count(quote.docId(), quote.speaker().id(), Kind.QUOTES);
    }

    public void add(Demand demand) {
        count(demand.demander().id(), demand.addressee().id(), Kind.DEMANDS);
        if (demand.response() != null) {
            count(demand.responder().id(), demand.demander().id(), Kind.RESPONDS);
        }
    }

    /** Adds what another table has counted. */
    public void addAll(List<Link> others) {
        others.forEach(this::add);
    }

    private void count(String source, String target, Kind kind) {
        if (source != null && target != null) {
            add(new Link(source, target, kind, 1));
        }
    }

    private void add(Link link) {
        String key = link.source() + "\t" + link.target() + "\t" + link.kind();
        links.merge(key, link, (a, b) -> new Link(a.source(), a.target(), a.kind(), a.value() + b.value()));
    }

    /** The rows, sorted by source, target and kind. */
    public List<Link> rows() {
        return new ArrayList<>(links.values());
    }
}
