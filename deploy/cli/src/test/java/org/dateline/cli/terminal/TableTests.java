package org.dateline.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.cli.Output;
import org.junit.jupiter.api.Test;

class TableTests {
    private final Terminal terminal = new Output().terminal();

    @Test
    void alignsWordsLeftAndNumbersRight() {
        Table table = new Table("NAME", "COUNT>");
        table.row("ferry", "7");
        table.row("a", "1200");
        assertThat(table.lines(terminal)).containsExactly("NAME   COUNT", "ferry      7", "a       1200");
    }

    @Test
    void cutsTheWidestFlexibleColumnSoThatLinesFit() {
        Table table = new Table("TITLE~", "PEOPLE~", "DATE");
        table.row("t".repeat(200), "p".repeat(30), "2021-11-01");
        assertThat(table.lines(terminal)).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        assertThat(table.lines(terminal).get(1)).contains("t…", "p".repeat(30), "2021-11-01");
    }

    @Test
    void keepsARowOnOneLine() {
        Table table = new Table("TITLE~");
        table.row("two\nlines");
        assertThat(table.lines(terminal).get(1)).isEqualTo("two lines");
    }

    @Test
    void cutsBetweenCharactersOnly() {
        assertThat(Terminal.cut("a😀😀😀", 3)).isEqualTo("a😀…");
    }
}
