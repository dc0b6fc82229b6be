package org.onrecord.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.onrecord.record.Article;
import org.onrecord.record.Reject;
import org.onrecord.words.WordList;

/**
 * Tells English articles from others, with Apache OpenNLP's model of 103 languages (character n-grams).
 * A text in two languages passes when English is the larger part. Thread-safe; the
 * model (45 MB, 0.7 s) is loaded once a JVM, at the first article that its function words do not show to be English.
 */
public final class LanguageDetector {

    private static final String ENGLISH = "eng";
    /**
     * How many times likelier than English another language must be. Short English texts full of foreign
     * names come out at up to 1.3, short sentences of other languages at 1.9 and more.
     */
    private static final double CLEARLY_LIKELIER = 1.6;
    /** Longer texts are judged by samples of this many characters: their beginning, middle and end. */
    private static final int SAMPLE = 800;

    /**
     * A text with this share of English function words is English, whatever its names look like. English
     * has them in a seventh of its words, a sentence full of names in fewer, other languages in none.
     */
    private static final double ENGLISH_ENOUGH = 0.06;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Set<String> FUNCTION_WORDS = WordList.words("language/english-function-words.txt");
    private static final Map<String, String> NAMES = WordList.table("language/language-names.txt");
    /** Java names languages by their two-letter codes. */
    private static final Map<String, Locale> LOCALES = Arrays.stream(Locale.getISOLanguages())
            .map(Locale::new)
            .collect(Collectors.toMap(Locale::getISO3Language, locale -> locale, (first, second) -> first));

    /** Loads the model when it is first asked for. */
    private static final class Model {
        static final LanguageDetectorModel INSTANCE = load();

        private static LanguageDetectorModel load() {
            try (InputStream model = resource("/langdetect-183.bin")) {
                return new LanguageDetectorModel(model);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** ISO 639-3 code of the language that the text is clearly in, else "eng". */
    String languageOf(String text) {
        if (functionWordShare(text) >= ENGLISH_ENOUGH) {
            return ENGLISH;
        }
        Language[] languages = new LanguageDetectorME(Model.INSTANCE).predictLanguages(sample(text));
        double english = Arrays.stream(languages)
                .filter(language -> language.getLang().equals(ENGLISH))
                .mapToDouble(Language::getConfidence)
                .findFirst()
                .orElse(0);
        return languages[0].getConfidence() >= english * CLEARLY_LIKELIER ? languages[0].getLang() : ENGLISH;
    }

    private static double functionWordShare(String text) {
        int words = 0;
        int found = 0;
        for (Matcher word = WORD.matcher(text); word.find(); ) {
            words++;
            found += FUNCTION_WORDS.contains(word.group().toLowerCase(Locale.ROOT)) ? 1 : 0;
        }
        return words == 0 ? 0 : (double) found / words;
    }

    /** Null for an English article (or one too short to tell), else why it is not used: stage "language". */
    public Reject rejectUnlessEnglish(Article article) {
        String code = languageOf(article.text());
        if (code.equals(ENGLISH)) {
            return null;
        }
        return new Reject(
                null,
                article.sourceFile(),
                article.docId(),
                Reject.Stage.LANGUAGE,
                null,
                "not in English but in " + nameOf(code),
                "language code " + code,
                null);
    }

    /** The language's name in English; its code where neither Java nor our list has one. */
    private static String nameOf(String code) {
        String name = NAMES.get(code);
        return name != null
                ? name
                : LOCALES.getOrDefault(code, new Locale(code)).getDisplayLanguage(Locale.ENGLISH);
    }

    private static String sample(String text) {
        if (text.length() <= 4 * SAMPLE) {
            return text;
        }
        int middle = (text.length() - SAMPLE) / 2;
        return text.substring(0, SAMPLE)
                + ' '
                + text.substring(middle, middle + SAMPLE)
                + ' '
                + text.substring(text.length() - SAMPLE);
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(LanguageDetector.class.getResourceAsStream(name), name);
    }
}
