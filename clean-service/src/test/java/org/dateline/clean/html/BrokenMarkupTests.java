package org.dateline.clean.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.dateline.clean.CleanOutcome;
import org.junit.jupiter.api.Test;

/** Throws pages of random pieces at the cleaner; the seeds are fixed, so that a failure can be repeated. */
class BrokenMarkupTests {
    private static final List<String> PIECES = List.of(
            "<p>",
            "</p>",
            "<div class='",
            "'>",
            "<table>",
            "<tr>",
            "<td>",
            "</table>",
            "<a href=",
            "</a>",
            "<li>",
            "<h1>",
            "</h1",
            "<br>",
            "<script type='application/ld+json'>{\"@type\":\"Article\",\"articleBody\":",
            "[[[{\"author\":",
            "</script>",
            "<!--",
            "-->",
            "<![CDATA[",
            "&#xfffffff;",
            "&amp",
            "\u0000",
            "\ud800",
            "\u202e",
            "<time datetime='9999-99-99T99:99'>",
            "<meta property='article:published_time' content='32 Foo 20x6'>",
            "<link rel=canonical href='http://[::'>",
            "<svg><title>",
            "<noscript>",
            "<template>",
            "On Wednesday the mayor reopened the harbour, four months after the storm. ",
            "By Ada Marsh, Tom Ellery and",
            "港が水曜日に再開した。",
            "x".repeat(300));

    private final HtmlCleaner cleaner = new HtmlCleaner();

    @Test
    void rejectsAPageOfMoreBlocksThanAnArticleHas() {
        CleanOutcome outcome = cleaner.clean(Pages.raw("<div>x".repeat(150_000)));

        assertThat(outcome)
                .isInstanceOfSatisfying(CleanOutcome.Rejected.class, rejected -> assertThat(rejected.reason())
                        .isEqualTo("too-large"));
    }

    @Test
    void neitherThrowsNorMakesUpTextForRandomMarkup() {
        for (int seed = 0; seed < 1_500; seed++) {
            String html = page(new SplittableRandom(seed));

            CleanOutcome outcome = cleaner.clean(Pages.raw(html));

            if (outcome instanceof CleanOutcome.Cleaned cleaned) {
                List<String> kept = cleaned.article().paragraphs();
                assertThat(kept).as("seed %s", seed).isNotEmpty().allMatch(line -> !line.isBlank());
                assertThat(String.join("", kept).length()).as("seed %s", seed).isLessThanOrEqualTo(html.length());
            }
        }
    }

    private static String page(SplittableRandom random) {
        StringBuilder html = new StringBuilder();
        int pieces = random.nextInt(1, 120);
        for (int i = 0; i < pieces; i++) {
            html.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return html.toString();
    }
}
