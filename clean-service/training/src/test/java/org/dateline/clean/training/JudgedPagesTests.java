package org.dateline.clean.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dateline.clean.html.HtmlCleaner;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The pages in {@code judged}, and a floor under what the cleaner makes of them: no model has learned from them. */
class JudgedPagesTests {
    private static final double LEAST_F1 = 0.95;
    private static final double MOST_FURNITURE = 0.08;

    private final List<Sample> pages;
    private final List<HtmlCleaner> cleaners = List.of(new HtmlCleaner());

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
            String found = QualityReport.text(page, cleaners);
            sum += new TextScore().add(page.text(), found);
            kept += new FurnitureScore().add(page.furniture(), found).size();
            furniture += page.furniture().size();
        }

        assertThat(sum / pages.size()).isGreaterThan(LEAST_F1);
        assertThat((double) kept / furniture).isLessThan(MOST_FURNITURE);
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", "");
    }
}
