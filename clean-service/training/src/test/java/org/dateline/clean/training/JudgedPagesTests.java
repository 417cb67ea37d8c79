package org.dateline.clean.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.dateline.clean.CleanOutcome;
import org.dateline.clean.html.HtmlCleaner;
import org.dateline.contract.BodyFormat;
import org.dateline.contract.Origin;
import org.dateline.contract.RawArticle;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The pages in {@code judged}, and a floor under what the cleaner makes of them: no model has learned from them. */
class JudgedPagesTests {
    private static final double LEAST_F1 = 0.95;
    private static final double MOST_FURNITURE = 0.08;

    private final List<Sample> pages;
    private final HtmlCleaner cleaner = new HtmlCleaner();

    JudgedPagesTests() throws IOException {
        pages = new SampleFolder(Path.of("judged")).samples();
    }

    @Test
    void holdTheirGoldAndTheirFurniture() {
        for (Sample page : pages) {
            String shown = letters(Jsoup.parse(page.html()).wholeText());

            assertThat(page.text().lines().map(JudgedPagesTests::letters))
                    .as(page.id())
                    .allMatch(shown::contains);
            assertThat(page.furniture().stream().map(JudgedPagesTests::letters))
                    .as(page.id())
                    .allMatch(shown::contains);
        }
    }

    @Test
    void areCleanedWell() {
        double sum = 0;
        int kept = 0;
        int furniture = 0;
        for (Sample page : pages) {
            String found = text(page);
            sum += new TextScore().add(page.text(), found);
            kept += new FurnitureScore().add(page.furniture(), found).size();
            furniture += page.furniture().size();
        }

        assertThat(sum / pages.size()).isGreaterThan(LEAST_F1);
        assertThat((double) kept / furniture).isLessThan(MOST_FURNITURE);
    }

    private String text(Sample page) {
        Origin origin = new Origin(
                page.id(), 0, null, null, page.url(), page.url(), null, Instant.parse("2027-01-01T00:00:00Z"));
        RawArticle raw = new RawArticle(origin, null, List.of(), null, null, BodyFormat.HTML, page.html());
        CleanOutcome outcome = cleaner.clean(raw);
        return outcome instanceof CleanOutcome.Cleaned cleaned
                ? String.join("\n", cleaned.article().paragraphs())
                : "";
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", "");
    }
}
