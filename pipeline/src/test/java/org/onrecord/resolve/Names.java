package org.onrecord.resolve;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Conllu;
import org.onrecord.language.Sentence;
import org.onrecord.resolve.lexicon.SentenceIndex;
import org.onrecord.resolve.names.NameSpan;
import org.onrecord.resolve.places.GeoMention;
import org.onrecord.resolve.places.GeoResolver;

/**
 * A text of {@link Conllu}'s lines with its places and names, as rules of the cast are given them: every run of PERSON or
 * ORGANIZATION is a name.
 */
public record Names(AnnotatedArticle article, List<GeoMention> allPlaces, List<NameSpan> all) {

    public static Names of(String lines) {
        AnnotatedArticle article = Conllu.article(lines);
        List<NameSpan> names = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            for (int first = 0, last; first < sentence.size(); first = last + 1) {
                String ner = sentence.token(first).ner();
                last = first;
                while (last + 1 < sentence.size()
                        && sentence.token(last + 1).ner().equals(ner)
                        && !ner.equals("O")) {
                    last++;
                }
                if (ner.equals("PERSON") || ner.equals("ORGANIZATION")) {
                    String text = article.slice(sentence.spanOf(first, last));
                    names.add(new NameSpan(sentence, first, last, NameSpan.Type.valueOf(ner), text));
                }
            }
        }
        return new Names(article, new GeoResolver().resolve(article), names);
    }

    public SentenceIndex<GeoMention> places() {
        return new SentenceIndex<>(allPlaces, GeoMention::sentence, GeoMention::span);
    }

    public SentenceIndex<NameSpan> names() {
        return new SentenceIndex<>(all, name -> name.sentence().number(), NameSpan::span);
    }
}
