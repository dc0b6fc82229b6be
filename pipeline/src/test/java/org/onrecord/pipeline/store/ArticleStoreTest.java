package org.onrecord.pipeline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.extract.ArticleRecords;
import org.onrecord.record.Document;

/** Articles are invented. */
class ArticleStoreTest {

    @TempDir
    private Path folder;

    @Test
    void recordsAreReadAsTheyWerePutWhileTheStoreIsOpenAndAfterwards() throws Exception {
        ArticleStore store = new ArticleStore(folder.toString());
        StoredArticle first = store.put(article("harbour-0a1b2c3d", "The harbour of Arica stays open.", "in/a.txt"));
        StoredArticle second = store.put(article("bridge-1a2b3c4d", "Die Brücke 🌉 bleibt zu.", null));
        assertThat(ArticleStore.get(second).text()).isEqualTo("Die Brücke 🌉 bleibt zu.");
        assertThat(ArticleStore.count(Path.of(first.file()))).isEqualTo(2);
        store.close();
        assertThat(ArticleStore.get(first))
                .isEqualTo(article("harbour-0a1b2c3d", "The harbour of Arica stays open.", "in/a.txt"));
        assertThat(first.docId()).isEqualTo("harbour-0a1b2c3d");
        assertThat(first.sourceFile()).isEqualTo("in/a.txt");
        assertThat(second.sourceFile()).isNull();
        assertThat(second.file()).isEqualTo(first.file());
    }

    @Test
    void everyStoreAndWhatIsPutAfterClosingHasAFileOfItsOwn() throws Exception {
        try (ArticleStore one = new ArticleStore(folder.toString());
                ArticleStore other = new ArticleStore(folder.toString())) {
            StoredArticle first = one.put(article("a-0a1b2c3d", "One.", null));
            StoredArticle repeated = other.put(article("a-0a1b2c3d", "One.", null));
            one.close();
            StoredArticle later = one.put(article("a-0a1b2c3d", "One.", null));
            assertThat(List.of(first.file(), repeated.file(), later.file())).doesNotHaveDuplicates();
        }
    }

    @Test
    void clearingLeavesNothingButTheParts() throws Exception {
        try (ArticleStore store = new ArticleStore(folder.toString())) {
            store.put(article("a-0a1b2c3d", "One.", null));
        }
        Path part = java.nio.file.Files.createFile(folder.resolve("quotes-0.part"));
        SpillFile.clear(folder);
        assertThat(folder.toFile().listFiles()).containsExactly(part.toFile());
    }

    @Test
    void aFileThatIsCutShortIsNamed() throws Exception {
        StoredArticle stored;
        try (ArticleStore store = new ArticleStore(folder.toString())) {
            stored = store.put(article("a-0a1b2c3d", "One.", null));
        }
        StoredArticle beyond =
                new StoredArticle(stored.docId(), null, stored.file(), stored.offset(), stored.length() + 1);
        assertThatThrownBy(() -> ArticleStore.get(beyond))
                .isInstanceOf(EOFException.class)
                .hasMessageContaining(stored.file());
    }

    private static ArticleRecords article(String docId, String text, String sourceFile) {
        Document document = new Document(
                docId, null, null, null, null, null, "en", null, sourceFile, "0".repeat(64), text.length(), 2, 0, 0);
        return new ArticleRecords(document, text, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
