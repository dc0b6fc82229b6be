package org.onrecord.language;

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
import org.onrecord.language.reader.NameType;
import org.onrecord.language.reader.Reader;
import org.onrecord.language.reader.Reading;
import org.onrecord.record.Article;
import org.onrecord.record.CodePoints;
import org.onrecord.record.Span;

/**
 * Annotates with Stanford CoreNLP 4.5 (tokens, sentences, parts of speech, lemmas, and Universal Dependencies of the
 * sentences that are worth it) and with the reader (names). Models are loaded on first use, once per JVM, and shared
 * by all threads.
 */
public final class CoreNlpAnnotator implements Annotator {

    private static final CoreNlpAnnotator SHARED = new CoreNlpAnnotator();

    private CoreNlpAnnotator() {}

    public static CoreNlpAnnotator shared() {
        return SHARED;
    }

    /** Each loads one of the models ahead of its first use; the slowest first. */
    public static List<Runnable> loads() {
        return List.of(() -> Objects.requireNonNull(Tagging.PIPELINE), () -> Objects.requireNonNull(Parsing.PARSER));
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

    private static final class Parsing {
        static final ArcStandardParser PARSER = new ArcStandardParser(ParserModel.load(DependencyParser.DEFAULT_MODEL));
    }

    @Override
    public AnnotatedArticle annotate(Article article, Predicate<Sentence> worthParsing) {
        Quotations quotations = Quotations.of(article);
        Annotation annotation = new Annotation(ParagraphBreaks.soften(article, quotations));
        Tagging.PIPELINE.annotate(annotation);
        CodePoints codePoints = new CodePoints(article.text());
        List<Sentence> tagged = new ArrayList<>();
        BlockFinder blocks = new BlockFinder(article.blocks());
        for (CoreMap coreMap : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            List<Token> tokens = tokens(coreMap.get(CoreAnnotations.TokensAnnotation.class), codePoints);
            if (!tokens.isEmpty()) {
                tagged.add(
                        sentence(tagged.size(), blocks.at(tokens.get(0).span().start()), tokens));
            }
        }
        Reading reading = Reader.shared().read(tagged, quotations);
        List<Sentence> sentences = tagged.stream()
                .map(sentence -> named(sentence, reading.names(sentence)))
                .map(sentence -> worthParsing.test(sentence) ? Parsing.PARSER.parse(sentence) : sentence)
                .toList();
        return new AnnotatedArticle(article, sentences, quotations, reading);
    }

    private static Sentence sentence(int number, int block, List<Token> tokens) {
        Span span = new Span(
                tokens.get(0).span().start(),
                tokens.get(tokens.size() - 1).span().end());
        return new Sentence(number, block, span, tokens);
    }

    /** With the tags of names, but for marks ("Paris, Texas" is two places) and small letters at the end of organizations. */
    private static Sentence named(Sentence sentence, NameType[] names) {
        List<Token> tokens = new ArrayList<>(sentence.tokens());
        for (int first = 0, last; first < names.length; first = last + 1) {
            last = first;
            while (last + 1 < names.length && names[first] == names[last + 1]) {
                last++;
            }
            NameType type = type(sentence, names[first], first, last);
            int end = type == null ? first - 1 : nameEnd(sentence, type, first, last);
            for (int i = first; i <= end; i++) {
                boolean mark = type == NameType.PLACE
                        && !Character.isLetterOrDigit(sentence.token(i).word().codePointAt(0));
                tokens.set(i, mark ? sentence.token(i) : sentence.token(i).named(type.tag()));
            }
        }
        return new Sentence(sentence.number(), sentence.block(), sentence.span(), tokens);
    }

    private static NameType type(Sentence sentence, NameType read, int first, int last) {
        boolean building = read == NameType.FACILITY || read == NameType.PLACE;
        return building && Institutions.isNamed(sentence, first, last) ? NameType.ORGANIZATION : read;
    }

    /** The last capitalised word of an organization's name; of "the Serbian transport ministry" nothing is a name. */
    private static int nameEnd(Sentence sentence, NameType type, int first, int last) {
        int end = last;
        boolean organization = type == NameType.ORGANIZATION || type == NameType.GOVERNMENT;
        while (organization
                && end >= first
                && sentence.token(end).word().chars().allMatch(Character::isLowerCase)) {
            end--;
        }
        return end < last && end == first && sentence.hasPos(first, "JJ") ? first - 1 : end;
    }

    private static List<Token> tokens(List<CoreLabel> labels, CodePoints codePoints) {
        List<Token> tokens = new ArrayList<>(labels.size());
        for (CoreLabel label : labels) {
            tokens.add(new Token(
                    tokens.size(),
                    label.word(),
                    label.lemma() == null ? label.word() : label.lemma(),
                    label.tag(),
                    "O",
                    codePoints.spanFromUtf16(label.beginPosition(), label.endPosition())));
        }
        return tokens;
    }
}
