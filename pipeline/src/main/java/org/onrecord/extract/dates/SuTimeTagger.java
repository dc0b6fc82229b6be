package org.onrecord.extract.dates;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeExpressionExtractor;
import edu.stanford.nlp.time.TimeExpressionExtractorFactory;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/**
 * Stanford's SUTime (Chang and Manning, LREC 2012) over the tokens of a sentence. Its rules are
 * loaded on first use, once per JVM. Thread-safe.
 */
final class SuTimeTagger {

    private static final class Rules {
        static final TimeExpressionExtractor EXTRACTOR =
                TimeExpressionExtractorFactory.createExtractor("sutime", properties());

        private static Properties properties() {
            Properties properties = new Properties();
            String folder = "edu/stanford/nlp/models/sutime/";
            properties.setProperty(
                    "sutime.rules",
                    folder + "defs.sutime.txt," + folder + "english.sutime.txt," + folder
                            + "english.holidays.sutime.txt");
            return properties;
        }
    }

    /**
     * The time expressions among some tokens of a sentence, in text order.
     *
     * @param first index of the first token looked at
     * @param last index of the last one
     * @param documentDate ISO day that relative ones are resolved against, or null
     */
    List<Timexpression> tag(Sentence sentence, int first, int last, String documentDate) {
        List<CoreLabel> labels = labels(sentence, first, last);
        Annotation annotation = new Annotation(textOf(labels));
        annotation.set(CoreAnnotations.TokensAnnotation.class, labels);
        List<Timexpression> found = new ArrayList<>();
        for (CoreMap match : Rules.EXTRACTOR.extractTimeExpressionCoreMaps(annotation, documentDate)) {
            List<CoreLabel> covered = match.get(CoreAnnotations.TokensAnnotation.class);
            Timex timex = match.get(TimeAnnotations.TimexAnnotation.class);
            if (covered != null && !covered.isEmpty() && timex != null) {
                int from = first + covered.get(0).index() - 1;
                int to = first + covered.get(covered.size() - 1).index() - 1;
                found.add(new Timexpression(sentence, from, to, timex.timexType(), timex.value()));
            }
        }
        return found;
    }

    /** SUTime reads words, lemmas and tags; offsets are made up, one blank between tokens. */
    private static List<CoreLabel> labels(Sentence sentence, int first, int last) {
        List<CoreLabel> labels = new ArrayList<>(last - first + 1);
        int offset = 0;
        for (Token token : sentence.tokens().subList(first, last + 1)) {
            CoreLabel label = new CoreLabel();
            label.setWord(token.word());
            label.setValue(token.word());
            label.setOriginalText(token.word());
            label.setLemma(token.lemma());
            label.setTag(token.pos());
            label.setIndex(token.index() - first + 1);
            label.setBeginPosition(offset);
            label.setEndPosition(offset + token.word().length());
            offset += token.word().length() + 1;
            labels.add(label);
        }
        return labels;
    }

    private static String textOf(List<CoreLabel> labels) {
        StringBuilder text = new StringBuilder();
        labels.forEach(label -> text.append(label.word()).append(' '));
        return text.toString();
    }
}
