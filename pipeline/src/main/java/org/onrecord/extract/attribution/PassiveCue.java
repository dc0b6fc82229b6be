package org.onrecord.extract.attribution;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.words.WordList;

/** Cues such as "was asked" and "pressed on": who is asked does not ask. Stateless. */
final class PassiveCue {

    private static final Set<String> VERBS = Stream.of("verbs-of-telling.txt", "verbs-to-somebody.txt")
            .flatMap(list -> WordList.words("extract/" + list).stream())
            .collect(Collectors.toUnmodifiableSet());

    private PassiveCue() {}

    /** Token of the noun that stands for whom a passive cue is directed at, -1 where the cue is none or nobody is named. */
    static int addressee(TokenTable t, int cue) {
        if (!t.tokens[cue].pos().equals("VBN") || !VERBS.contains(t.tokens[cue].lemma())) {
            return -1;
        }
        if (t.child(cue, "aux:pass") >= 0) {
            return t.child(cue, "nsubj");
        }
        if (t.child(cue, "aux") >= 0 || t.head[cue] < 0) {
            return -1;
        }
        return switch (t.relationName[cue]) {
            case "acl" -> t.head[cue];
            case "advcl" -> t.child(t.head[cue], "nsubj");
            default -> -1;
        };
    }

    /** The one who acts in the passive: of "was asked by the judge" the judge; -1 where nobody is named. */
    static int agent(TokenTable t, int cue) {
        for (int child : t.children[cue]) {
            int marker = t.isRelation(child, "obl") ? t.child(child, "case") : -1;
            if (marker >= 0 && t.tokens[marker].word().equals("by")) {
                return child;
            }
        }
        return -1;
    }
}
