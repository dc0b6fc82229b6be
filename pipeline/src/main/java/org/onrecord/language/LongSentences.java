package org.onrecord.language;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/**
 * An annotator of CoreNLP that cuts what is too long for a sentence, such as a table or a list without full stops: the
 * time of the annotators behind it grows with the square of a sentence's length. It goes behind "tokenize".
 */
public final class LongSentences implements Annotator {

    /** Tokens; the longest sentences of news have some 150. */
    static final int LONGEST = 400;

    private static final Set<String> GOOD_ENDS = Set.of(",", ";", ":", ".", "!", "?", "-", "--", "–", "—", "|", ")");

    /** As CoreNLP makes annotators of classes that a property names. */
    public LongSentences(String name, Properties properties) {}

    @Override
    public void annotate(Annotation annotation) {
        List<CoreMap> sentences = annotation.get(CoreAnnotations.SentencesAnnotation.class);
        if (sentences.stream().noneMatch(LongSentences::isTooLong)) {
            return;
        }
        List<CoreMap> cut = new ArrayList<>();
        for (CoreMap sentence : sentences) {
            List<CoreLabel> rest = sentence.get(CoreAnnotations.TokensAnnotation.class);
            while (rest.size() > LONGEST) {
                int end = end(rest);
                cut.add(SentenceMaker.of(annotation, rest.subList(0, end)));
                rest = rest.subList(end, rest.size());
            }
            cut.add(isTooLong(sentence) ? SentenceMaker.of(annotation, rest) : sentence);
        }
        annotation.set(CoreAnnotations.SentencesAnnotation.class, cut);
    }

    private static boolean isTooLong(CoreMap sentence) {
        return sentence.get(CoreAnnotations.TokensAnnotation.class).size() > LONGEST;
    }

    /** Behind the last mark of the longest part where there is one in its second half. */
    private static int end(List<CoreLabel> tokens) {
        for (int i = LONGEST; i > LONGEST / 2; i--) {
            if (GOOD_ENDS.contains(tokens.get(i - 1).word())) {
                return i;
            }
        }
        return LONGEST;
    }

    @Override
    public Set<Class<? extends CoreAnnotation>> requires() {
        return Set.of(
                CoreAnnotations.TextAnnotation.class,
                CoreAnnotations.TokensAnnotation.class,
                CoreAnnotations.SentencesAnnotation.class);
    }

    @Override
    public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
        return Set.of();
    }
}
