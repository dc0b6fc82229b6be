package org.onrecord.resolve.places;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Conllu;
import org.onrecord.language.Sentence;
import org.onrecord.record.PlaceKind;

/** Names of places in texts of {@link Conllu}'s short form, with all that the lists say of them and nothing decided. */
final class Spans {

    private Spans() {}

    /** Every run of LOCATION, in text order. */
    static List<GeoSpan> of(AnnotatedArticle article) {
        List<GeoSpan> spans = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            NameReader names = new NameReader(article, sentence);
            for (int i = 0; i < sentence.size(); i = names.runEnd(i) + 1) {
                if (names.ner(i).equals("LOCATION")) {
                    spans.add(span(article, sentence, i, names.runEnd(i)));
                }
            }
        }
        return spans;
    }

    static List<GeoSpan> of(String lines) {
        return of(Conllu.article(lines));
    }

    /** The name between brackets. */
    static GeoSpan marked(String lines) {
        Conllu.Marked marked = Conllu.marked(lines);
        return span(marked.article(), marked.sentence(), marked.first(), marked.last());
    }

    private static GeoSpan span(AnnotatedArticle article, Sentence sentence, int first, int last) {
        String text = new NameReader(article, sentence).text(first, last);
        GeoSpan span = new GeoSpan(sentence, first, last, text);
        span.country = Countries.shared().named(text);
        span.candidates = Gazetteer.shared().find(text);
        return span;
    }

    /** Takes the largest of a span's places in a country for the one meant. */
    static GeoSpan choose(GeoSpan span, String country) {
        span.chosen = span.candidates.stream()
                .filter(place -> country.equals(place.place().countryCode()))
                .max((a, b) -> Long.compare(a.place().population(), b.place().population()))
                .orElseThrow();
        return span;
    }

    /** "Paris=Texas, US" of a place, "Georgia=GE" of a country, "Karvosh=?" of what is not decided. */
    static String decided(GeoSpan span) {
        if (span.chosen == null) {
            return span.text + "=" + (span.countryCode == null ? "?" : span.countryCode);
        }
        GazetteerPlace place = span.chosen.place();
        String admin = place.kind() == PlaceKind.REGION ? place.name() : place.admin();
        return span.text + "=" + admin + ", " + place.countryCode();
    }

    static List<String> decided(List<GeoSpan> spans) {
        return spans.stream().map(Spans::decided).toList();
    }
}
