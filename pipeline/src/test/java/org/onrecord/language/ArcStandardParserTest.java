package org.onrecord.language;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.PropertiesUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onrecord.record.Article;
import org.onrecord.record.Article.BlockKind;
import org.onrecord.source.ArticleBuilder;

/** The parser finds the trees that CoreNLP's own finds. The sentences are ours. */
class ArcStandardParserTest {

    private static final String TEXT =
            "\"We will not sign,\" said Marta Okonjo, who leads the dockers' union, \"until the port pays what it owes.\" "
                    + "Asked whether talks had failed, the minister, a former judge, shrugged. "
                    + "The council wants the builders of Harrow Bridge to explain why, two years on, neither lane is open. "
                    + "According to officials in Velmoria, 12 of the 40 hostages were freed on Monday; the others weren't. "
                    + "Never before had the xylographers of Brenn-upon-Tarn seen such a crowd! "
                    + "He denied that he had been told about, let alone read, the report. "
                    + "Yes. "
                    + "In what she called \"a slap in the face\", the mayor's rivals – both of them – stayed away, and so did the press (b. 1990).";

    @Test
    void theTreesAreThoseOfCoreNlp() {
        List<String> own = new ArrayList<>();
        Article article = new ArticleBuilder().add(BlockKind.PARAGRAPH, 0, TEXT).build();
        for (Sentence sentence :
                CoreNlpAnnotator.shared().annotate(article, sentence -> true).sentences()) {
            ParsedSentence parsed = (ParsedSentence) sentence;
            for (int i = 0; i < parsed.size(); i++) {
                own.add(parsed.relation(i) + " " + (parsed.head(i) + 1) + " " + (i + 1));
            }
        }
        assertThat(own).hasSizeGreaterThan(150).isEqualTo(coreNlp().toList());
    }

    private static Stream<String> coreNlp() {
        Annotation annotation = new Annotation(TEXT);
        new StanfordCoreNLP(PropertiesUtils.asProperties("annotators", "tokenize,pos")).annotate(annotation);
        DependencyParser parser = DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL);
        return annotation.get(CoreAnnotations.SentencesAnnotation.class).stream()
                .flatMap(sentence -> ordered(parser, sentence))
                .map(arc ->
                        arc.reln() + " " + arc.gov().index() + " " + arc.dep().index());
    }

    private static Stream<TypedDependency> ordered(DependencyParser parser, CoreMap sentence) {
        return parser.predict(sentence).typedDependencies().stream()
                .sorted((one, other) ->
                        Integer.compare(one.dep().index(), other.dep().index()));
    }
}
