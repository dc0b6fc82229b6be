package org.onrecord.resolve.cast;

import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Sentence;
import org.onrecord.resolve.names.NameSpan;

/** "(R-Ohio)" behind a name: a member of a United States legislature. Stateless. */
final class PartyTag {

    private PartyTag() {}

    /** Null where no such tag follows the name. */
    static Role after(AnnotatedArticle article, NameSpan name) {
        Sentence sentence = name.sentence();
        int at = name.last() + 1;
        if (at + 1 >= sentence.size() || !sentence.token(at).word().matches("\\(|,")) {
            return null;
        }
        int end = Math.min(at + 4, sentence.size() - 1);
        String text = article.slice(sentence.spanOf(at, end)).replaceAll("\\s+", "");
        if (text.matches("[(,][RDI][-–—][A-Z][A-Za-z.].*")) {
            String affiliation =
                    text.charAt(1) == 'R' ? "Republican Party" : text.charAt(1) == 'D' ? "Democratic Party" : null;
            return new Role(null, affiliation, "US");
        }
        return null;
    }
}
