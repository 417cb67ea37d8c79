package org.dateline.clean.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTests {
    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u2028", "\u2029", "\u0085", "\f"})
    void endsALineAtEveryKindOfEnd(String end) {
        assertThat(Lines.of("one" + end + "two", 10)).containsExactly(new Line(1, "one"), new Line(2, "two"));
    }

    @Test
    void countsBlankLinesButLeavesThemOut() {
        assertThat(Lines.of("\n \u00A0\u200B\uFEFF\t\n\none\n\n", 10)).containsExactly(new Line(4, "one"));
    }

    @Test
    void trimsEveryKindOfWhiteSpace() {
        assertThat(Lines.of("\uFEFF \u00A0\tone two\u3000\u200B ", 10)).containsExactly(new Line(1, 4, "one two"));
    }

    @Test
    void replacesWhatNoMessageCanHold() {
        assertThat(Lines.of("a\0b\u0007c \uD83D\uDE00 \uD83D x \uDE00.", 10))
                .extracting(Line::text)
                .containsExactly("a b c \uD83D\uDE00 \uFFFD x \uFFFD.");
    }

    @Test
    void stopsOneLineBeyondTheLimit() {
        assertThat(Lines.of("a\nb\nc\nd\ne", 3)).hasSize(4);
    }

    @Test
    void findsNothingInNothing() {
        assertThat(List.of(Lines.of("", 3), Lines.of("\n\n", 3))).allMatch(List::isEmpty);
    }
}
