package org.onrecord.language;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Predicate;
import org.onrecord.language.quotation.Quotations;
import org.onrecord.record.Article;
import org.onrecord.record.CodePoints;
import org.onrecord.record.Span;

/**
 * Annotates with Stanford CoreNLP 4.5: tokens, sentences, parts of speech, lemmas, names of three
 * classes, and Universal Dependencies of the sentences that are worth it. Models are loaded on first
 * use, once per JVM, and shared by all threads; which and why: one CRF and a selective parse cost a
 * tenth of CoreNLP's default pipeline at the same accuracy.
 */
public final class CoreNlpAnnotator implements Annotator {

    private static final CoreNlpAnnotator SHARED = new CoreNlpAnnotator();

    private CoreNlpAnnotator() {}

    public static CoreNlpAnnotator shared() {
        return SHARED;
    }

    /** Each loads one of the models ahead of its first use; the slowest first. */
    public static List<Runnable> loads() {
        return List.of(
                () -> Objects.requireNonNull(Names.CRF),
                () -> Objects.requireNonNull(Tagging.PIPELINE),
                () -> Objects.requireNonNull(Parsing.PARSER));
    }

    /** Loads each model the first time it is asked for. */
    private static final class Tagging {
        static final StanfordCoreNLP PIPELINE = new StanfordCoreNLP(properties());

        private static Properties properties() {
            Properties properties = new Properties();
            properties.setProperty("annotators", "tokenize,joined,long,pos,lemma");
            properties.setProperty("customAnnotatorClass.joined", FalseSentenceEnds.class.getName());
            properties.setProperty("customAnnotatorClass.long", LongSentences.class.getName());
            properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
            properties.setProperty("tokenize.options", "untokenizable=noneKeep");
            return properties;
        }
    }

    private static final class Names {
        static final CRFClassifier<CoreLabel> CRF = CRFClassifier.getClassifierNoExceptions(
                "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
    }

    private static final class Parsing {
        static final ArcStandardParser PARSER = new ArcStandardParser(ParserModel.load(DependencyParser.DEFAULT_MODEL));
    }

    @Override
    public AnnotatedArticle annotate(Article article, Predicate<Sentence> worthParsing) {
        Quotations quotations = Quotations.of(article);
        Annotation annotation = new Annotation(ParagraphBreaks.soften(article, quotations));
        Tagging.PIPELINE.annotate(annotation);
        CodePoints codePoints = new CodePoints(article.text());
        List<Sentence> sentences = new ArrayList<>();
        BlockFinder blocks = new BlockFinder(article.blocks());
        for (CoreMap coreMap : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            List<Token> tokens = tokens(coreMap.get(CoreAnnotations.TokensAnnotation.class), codePoints);
            if (tokens.isEmpty()) {
                continue;
            }
            Span span = new Span(
                    tokens.get(0).span().start(),
                    tokens.get(tokens.size() - 1).span().end());
            int block = blocks.at(span.start());
            Sentence sentence = new Sentence(sentences.size(), block, span, tokens);
            sentences.add(worthParsing.test(sentence) ? Parsing.PARSER.parse(sentence) : sentence);
        }
        return new AnnotatedArticle(article, sentences, quotations);
    }

    private static List<Token> tokens(List<CoreLabel> labels, CodePoints codePoints) {
        List<CoreLabel> named = Names.CRF.classifySentence(labels);
        List<Token> tokens = new ArrayList<>(labels.size());
        for (int i = 0; i < labels.size(); i++) {
            CoreLabel label = labels.get(i);
            tokens.add(new Token(
                    i,
                    label.word(),
                    label.lemma() == null ? label.word() : label.lemma(),
                    label.tag(),
                    named.get(i).get(CoreAnnotations.AnswerAnnotation.class),
                    codePoints.spanFromUtf16(label.beginPosition(), label.endPosition())));
        }
        return tokens;
    }
}
