package org.onrecord.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.record.Article;
import org.onrecord.record.Article.BlockKind;
import org.onrecord.record.Reject;
import org.onrecord.source.ArticleBuilder;

/** Sentences of our own; people and events are invented. */
class LanguageDetectorTest {

    private final LanguageDetector detector = new LanguageDetector();

    private static Article article(String text) {
        return new ArticleBuilder()
                .add(BlockKind.PARAGRAPH, 0, text)
                .sourceFile("news/today.txt")
                .build();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "French | La maire a refusé de répondre.",
                "German | Die Gewerkschaft verlangt mehr Lohn.",
                "Spanish | Los vecinos exigen respuestas.",
                "Italian | Il sindaco di Bari ha chiesto al governo di intervenire dopo le alluvioni.",
                "Portuguese | O governador do Paraná disse na terça-feira que as escolas vão reabrir em março.",
                "Dutch | De vakbond eist een hoger loon.",
                "Swedish | Borgmästaren i Malmö sade på onsdagen att bron ska repareras nästa år.",
                "Danish | Borgmesteren i Odense sagde onsdag, at broen skal repareres næste år.",
                "Polish | Burmistrz Lublina powiedział w środę, że most zostanie naprawiony w przyszłym roku.",
                "Russian | Мэр Казани заявил в среду, что мост отремонтируют в следующем году.",
                "Ukrainian | Мер Полтави заявив у середу, що міст відремонтують наступного року.",
                "Turkish | Bursa belediye başkanı çarşamba günü köprünün gelecek yıl onarılacağını söyledi.",
                "Arabic | قال رئيس بلدية حلوان يوم الأربعاء إن الجسر سيتم إصلاحه العام المقبل.",
                "Persian | شهردار شیراز روز چهارشنبه گفت که پل سال آینده تعمیر خواهد شد.",
                "Chinese | 市长星期三表示,这座桥将于明年修复。居民要求政府尽快答复。",
                "Japanese | 市長は水曜日、橋は来年修復されると述べた。住民は説明を求めている。",
                "Hindi | मेयर ने बुधवार को कहा कि पुल की मरम्मत अगले साल की जाएगी।",
                "Swahili | Meya wa Arusha alisema Jumatano kwamba daraja hilo litakarabatiwa mwaka ujao.",
                "Indonesian | Wali kota Bogor mengatakan pada hari Rabu bahwa jembatan itu akan diperbaiki tahun depan.",
            })
    void anArticleInAnotherLanguageIsRejectedWithItsName(String language, String text) {
        Reject reject = detector.rejectUnlessEnglish(article(text));
        assertThat(reject.stage()).isEqualTo(Reject.Stage.LANGUAGE);
        assertThat(reject.reason()).isEqualTo("not in English but in " + language);
        assertThat(reject.sourceFile()).isEqualTo("news/today.txt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Strike.",
                "No comment.",
                "THE MAYOR OF NAIROBI SAID ON TUESDAY THAT THE BRIDGE WOULD BE CLOSED UNTIL JUNE.",
                "The mayors Jarosław Wiśniewski and Zdeněk Dvořák met Bürgermeister Günther Weißmüller in Görlitz.",
                "Sri Wahyuni told Ni Luh Suryani and Agus Setiawan that Denpasar would wait.",
                "The mayor of Lyon said the line would close. “La ligne sera fermée jusqu'en juin,” she told reporters. “Nous n'avons"
                        + " pas le choix.” Unions called it a scandal and asked for a meeting with the minister.",
            })
    void anEnglishTextPassesHoweverShortAndHoweverItsNamesLook(String text) {
        assertThat(detector.rejectUnlessEnglish(article(text))).isNull();
    }

    @Test
    void anArticleThatIsMostlyFrenchIsRejected() {
        String text =
                "Le maire a dit mardi que la ligne sera fermée. « Nous n'avons pas le choix », a-t-il déclaré. Les syndicats"
                        + " parlent d'un scandale. The minister declined to comment. Il a été interrogé par la presse jeudi.";
        assertThat(detector.rejectUnlessEnglish(article(text)).reason()).isEqualTo("not in English but in French");
    }

    /** What newspapers print beside reports: results, recipes, obituaries, transcripts, names of the whole world. */
    @Test
    void noKindOfEnglishPageIsRejected() throws Exception {
        String pages = Files.readString(Path.of("src/test/resources/org/onrecord/language/english-pages.txt"));
        assertThat(pages.split("====="))
                .hasSize(10)
                .allSatisfy(page -> assertThat(detector.rejectUnlessEnglish(article(page.strip())))
                        .isNull());
    }
}
