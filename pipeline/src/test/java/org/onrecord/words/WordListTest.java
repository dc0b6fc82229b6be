package org.onrecord.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WordListTest {

    @Test
    void commentsAndBlankLinesAreNoWords() {
        assertThat(WordList.words("words/fruit.tsv")).containsExactly("apple", "#quince", "pear");
    }

    @Test
    void anEmptyCellAtTheEndOfALineIsACell() {
        assertThat(WordList.rows("words/fruit.tsv").get(2)).containsExactly("pear", "-", "");
    }

    @Test
    void rowsAreFilledUp() {
        assertThat(WordList.rows("words/fruit.tsv", 4).get(0)).containsExactly("apple", "red; green", "", "");
    }

    @Test
    void aTableHasTwoColumns() {
        assertThatThrownBy(() -> WordList.table("words/fruit.tsv"))
                .hasMessage("words/fruit.tsv, line 6: not two columns: pear\t-\t");
    }

    @Test
    void aLineThatItsReaderRefusesIsNamed() {
        assertThatThrownBy(() -> WordList.read("words/fruit.tsv", 2, row -> Integer.valueOf(row[0])))
                .hasMessage("words/fruit.tsv, line 4: For input string: \"apple\"");
    }

    @Test
    void aListThatIsMissingIsNamed() {
        assertThatThrownBy(() -> WordList.lines("words/stones.txt"))
                .hasMessageContaining("words/stones.txt")
                .hasRootCauseMessage("no resource words/stones.txt");
    }

    @Test
    void cellsHoldListsNumbersAndNothing() {
        assertThat(Cell.list("a;b")).containsExactly("a", "b");
        assertThat(Cell.list("")).isEmpty();
        assertThat(Cell.number("")).isNull();
        assertThat(Cell.number("2.5")).isEqualTo(2.5);
        assertThat(Cell.value("-")).isNull();
        assertThat(Cell.value("pear")).isEqualTo("pear");
    }
}
