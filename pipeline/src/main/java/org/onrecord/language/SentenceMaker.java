package org.onrecord.language;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;

/** Makes sentences of CoreNLP's out of tokens that its splitter cut otherwise. */
final class SentenceMaker {

    private SentenceMaker() {}

    /**
     * @param whole whose text the tokens are of
     * @param tokens one after the other; they count from 1 afterwards
     */
    static CoreMap of(Annotation whole, List<CoreLabel> tokens) {
        int begin = tokens.get(0).beginPosition();
        int end = tokens.get(tokens.size() - 1).endPosition();
        Annotation sentence =
                new Annotation(whole.get(CoreAnnotations.TextAnnotation.class).substring(begin, end));
        sentence.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, begin);
        sentence.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, end);
        sentence.set(CoreAnnotations.TokensAnnotation.class, new ArrayList<>(tokens));
        for (int i = 0; i < tokens.size(); i++) {
            tokens.get(i).setIndex(i + 1);
        }
        return sentence;
    }
}
