package org.onrecord.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Cutting words by a small vocabulary of our own. */
class WordPiecesTest {

    private static final List<String> VOCABULARY = List.of(
            "[UNK]", "harbour", "##s", "har", "##bour", "sao", "tome", ".", "u", "'", "a", "in", "##finite", "[CLS]");

    private final WordPieces pieces = new WordPieces(VOCABULARY);

    private List<String> cut(String word) {
        return Arrays.stream(pieces.of(word)).mapToObj(VOCABULARY::get).toList();
    }

    @Test
    void longestPieceFirst() {
        assertThat(cut("harbours")).containsExactly("harbour", "##s");
    }

    @Test
    void caseAndAccentsDoNotCount() {
        assertThat(cut("São")).containsExactly("sao");
        assertThat(cut("TOMÉ")).containsExactly("tome");
    }

    @Test
    void theLocaleDoesNotCount() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            assertThat(cut("INFINITE")).containsExactly("in", "##finite");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void punctuationStandsAlone() {
        assertThat(cut("U.A.")).containsExactly("u", ".", "a", ".");
    }

    @Test
    void aWordWithAnUnknownPartIsUnknown() {
        assertThat(cut("harbourx")).containsExactly("[UNK]");
        assertThat(cut("\uD83D\uDE00")).containsExactly("[UNK]");
    }

    @Test
    void nothingButInvisibleCharactersIsUnknown() {
        assertThat(cut("\u200B")).containsExactly("[UNK]");
    }

    @Test
    void aGiantWordIsOneUnknownPiece() {
        assertThat(cut("a".repeat(100_000))).containsExactly("[UNK]");
    }

    @Test
    void aVocabularyWithoutTheUnknownPieceIsRefused() {
        assertThatThrownBy(() -> new WordPieces(List.of("a"))).hasMessageContaining("[UNK]");
    }
}
