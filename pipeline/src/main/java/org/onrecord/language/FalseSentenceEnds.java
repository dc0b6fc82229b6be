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
import java.util.regex.Pattern;

/**
 * An annotator of CoreNLP that joins what its splitter took apart: "“Why?” | he asked.", "Berg (D-S.C.) | , who led". It goes
 * behind "tokenize".
 */
public final class FalseSentenceEnds implements Annotator {

    private static final Set<String> NEVER_FIRST = Set.of(",", ";");
    /** No address, and no "iPhone", which may begin a sentence. */
    private static final Pattern LOWER_CASE = Pattern.compile("\\p{Ll}[\\p{Ll}'’-]*");

    private static final Set<String> CLOSING = Set.of(")", "]", "-RRB-", "-RSB-", "\"", "”", "’", "»", "''", "'");

    /** As CoreNLP makes annotators of classes that a property names. */
    public FalseSentenceEnds(String name, Properties properties) {}

    @Override
    public void annotate(Annotation annotation) {
        String text = annotation.get(CoreAnnotations.TextAnnotation.class);
        List<CoreMap> joined = new ArrayList<>();
        for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            int last = joined.size() - 1;
            List<CoreLabel> tokens = tokens(sentence);
            if (last >= 0 && goesOn(tokens(joined.get(last)), tokens, text)) {
                List<CoreLabel> all = new ArrayList<>(tokens(joined.get(last)));
                all.addAll(tokens);
                joined.set(last, SentenceMaker.of(annotation, all));
            } else {
                joined.add(sentence);
            }
        }
        annotation.set(CoreAnnotations.SentencesAnnotation.class, joined);
    }

    private static List<CoreLabel> tokens(CoreMap sentence) {
        return sentence.get(CoreAnnotations.TokensAnnotation.class);
    }

    private static boolean goesOn(List<CoreLabel> before, List<CoreLabel> after, String text) {
        if (before.size() + after.size() > LongSentences.LONGEST) {
            return false;
        }
        CoreLabel end = before.get(before.size() - 1);
        CoreLabel start = after.get(0);
        if (text.substring(end.endPosition(), start.beginPosition()).indexOf('\n') >= 0) {
            return false;
        }
        return NEVER_FIRST.contains(start.word())
                || CLOSING.contains(end.word())
                        && LOWER_CASE.matcher(start.word()).matches();
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
