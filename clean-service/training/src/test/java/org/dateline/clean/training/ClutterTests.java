package org.dateline.clean.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.dateline.clean.html.PageAnalyzer;
import org.junit.jupiter.api.Test;

class ClutterTests {
    private final Clutter clutter = new Clutter();
    private final PageAnalyzer analyzer = new PageAnalyzer();

    @Test
    void leavesTheTextAndItsOrderAsTheyWere() {
        Sample page = page(1);

        List<String> found = texts(clutter.add(page, List.of(page(2))));

        assertThat(found).hasSizeGreaterThan(page.text().lines().toList().size());
        assertThat(found).containsSubsequence(page.text().lines().toList());
    }

    @Test
    void fillsEverySlotWithWordsOfOtherPages() {
        List<String> found = IntStream.range(0, 200)
                .mapToObj(id -> clutter.add(page(id), List.of(page(500 + id))))
                .flatMap(page -> texts(page).stream())
                .toList();

        assertThat(found).noneMatch(text -> text.contains("{") || text.contains("}"));
        assertThat(found).anyMatch(text -> text.contains("Quay 6"));
    }

    @Test
    void givesTheSameEachTime() {
        Sample page = page(1);

        assertThat(clutter.add(page, List.of(page(2)))).isEqualTo(clutter.add(page, List.of(page(2))));
    }

    @Test
    void leavesAPageAloneWhoseTextDoesNotStandInParagraphs() {
        Sample page = page(1);
        Sample bare = new Sample(
                page.id(),
                page.url(),
                page.source(),
                null,
                List.of(),
                null,
                page.text(),
                List.of(),
                "<div>" + page.text() + "</div>");

        assertThat(clutter.add(bare, List.of(page(2)))).isNull();
    }

    private List<String> texts(Sample page) {
        assertThat(page).isNotNull();
        return analyzer.analyze(page.html()).texts();
    }

    private static Sample page(int id) {
        List<String> lines = IntStream.range(0, 6)
                .mapToObj(i -> "Quay " + id + " was closed again after " + (i + 2)
                        + " days, and the crews who had waited there sailed on to the next harbour.")
                .toList();
        String html = "<html><body><main><article><h1>Quay " + id + " closed</h1><p>" + String.join("</p><p>", lines)
                + "</p></article></main></body></html>";
        return new Sample(
                "page" + id,
                "https://example.org/" + id,
                "ours",
                "Quay " + id + " closed",
                List.of("Ada Marsh"),
                null,
                String.join("\n", lines),
                List.of(),
                html);
    }
}
