package org.onrecord.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.source.Reading.article;
import static org.onrecord.source.Reading.read;

import org.junit.jupiter.api.Test;
import org.onrecord.record.Reject;

/** Passwords are kept out of what a run writes. All of them are invented. */
class CredentialsTest {

    @Test
    void userAndPasswordOfAnAddressAreTakenOut() {
        assertThat(Credentials.without("https://ana:tr0ub4dor@news.example/a")).isEqualTo("https://news.example/a");
        assertThat(Credentials.without("see FTP://ana:p@ss@news.example/a, please"))
                .isEqualTo("see FTP://news.example/a, please");
        assertThat(Credentials.without("{\"url\":\"imap://ana@mail.example\"}"))
                .isEqualTo("{\"url\":\"imap://mail.example\"}");
        assertThat(Credentials.without("https://news.example/a?page=2&api_key=abc&x=1#top"))
                .isEqualTo("https://news.example/a?page=2&api_key=…&x=1#top");
    }

    @Test
    void whatIsNoPasswordStays() {
        for (String plain : new String[] {
            "https://news.example/@ana/a",
            "https://news.example/a?to=ana@example.org",
            "ana@example.org",
            "https://news.example/a?tokens=5&author=petrak",
            "C:/news/ana@home/a.txt",
            "a.zip!/mail/ana@home.txt",
            ""
        }) {
            assertThat(Credentials.without(plain)).isEqualTo(plain);
        }
        assertThat(Credentials.without(null)).isNull();
    }

    @Test
    void theAddressOfAnArticleHasNoPassword() {
        assertThat(article(
                                "a.jsonl",
                                "{\"source_url\": \"https://ana:tr0ub4dor@news.example/a\", \"text\": \"It rained.\"}")
                        .sourceUrl())
                .isEqualTo("https://news.example/a");
    }

    @Test
    void theRecordOfARejectHasNoPassword() {
        Reject reject = Reading.reject(
                read("a.jsonl", "{\"source_url\": \"https://ana:tr0ub4dor@news.example/a?token=abc\", \"text\": 5}"));
        assertThat(reject.record()).isEqualTo("{\"source_url\":\"https://news.example/a?token=…\",\"text\":5}");
    }
}
