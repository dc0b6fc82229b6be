package org.onrecord.resolve.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** The mentions in one article that name one person or organization. Grows while names are linked. */
public final class NameCluster {

    private final List<NameSpan> mentions = new ArrayList<>();
    private String name;

    NameCluster(String name) {
        this.name = name;
    }

    /** Fullest name. */
    public String name() {
        return name;
    }

    void rename(String fuller) {
        name = fuller;
    }

    void add(NameSpan mention) {
        mentions.add(mention);
    }

    void addAll(NameCluster other) {
        mentions.addAll(other.mentions);
    }

    public List<NameSpan> mentions() {
        mentions.sort(Comparator.comparing(NameSpan::span));
        return mentions;
    }

    /** Every other name that the text has for it, sorted. */
    public List<String> aliases() {
        TreeSet<String> aliases = new TreeSet<>();
        mentions.forEach(mention -> aliases.add(mention.text()));
        aliases.remove(name);
        return List.copyOf(aliases);
    }

    /** First mention by more than one word before a place in the text, or null. */
    NameSpan lastFullMentionBefore(NameSpan place) {
        NameSpan last = null;
        for (NameSpan mention : mentions) {
            boolean before = mention.span().start() < place.span().start();
            if (before
                    && !mention.isSingleWord()
                    && (last == null || mention.span().start() > last.span().start())) {
                last = mention;
            }
        }
        return last;
    }
}
