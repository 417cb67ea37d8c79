package org.dateline.clean.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningDatesTests {
    private static final String PROSE =
            "<p>The harbour of Port Arden opened again on Friday, after four months of repairs to its wall.</p>";

    private final PageAnalyzer analyzer = new PageAnalyzer();
    private final OpeningDates dates = new OpeningDates();

    /** P stands for a paragraph of prose. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>4 March 2026</p> P P | P P",
                "<p>Published 4 March 2026, 10:30</p> P | P",
                "<p>Mittwoch, 4. März 2026</p> <p>Von der Küste</p> P | Von der Küste P",
                "<p>Last updated on 4 March 2026</p> P | P",
                "<p>Port Arden, 4 March 2026</p> P | Port Arden, 4 March 2026 P",
                "P <p>4 March 2026</p> P | P P",
                "P <p>4 March 2026</p> P <p>9 March 2026</p> P | P 4 March 2026 P 9 March 2026 P",
                "<h2>4 March 2026</h2> P <h2>9 March 2026</h2> P <h2>11 March 2026</h2> P | 4 March 2026 P 9 March 2026 P 11 March 2026 P",
                "<p>4 March 2026</p> P <h2>9 March 2026</h2> P <h2>11 March 2026</h2> P | P 9 March 2026 P 11 March 2026 P",
                "<p>The storm of 4 March 2026 in pictures</p> P | The storm of 4 March 2026 in pictures P",
                "<p>2026</p> P | 2026 P"
            })
    void leavesOutDatesThatStandAloneAboveTheText(String body, String left) {
        List<Block> blocks = analyzer.analyze(body.replace("P ", PROSE).replaceAll("P$", PROSE))
                .page()
                .blocks();
        boolean[] kept = new boolean[blocks.size()];
        Arrays.fill(kept, true);

        dates.drop(blocks, kept);

        assertThat(blocks.stream()
                        .filter(block -> kept[block.index()])
                        .map(block -> block.isProse() ? "P" : block.text()))
                .containsExactly(left.split(" (?=P( |$))|(?<=P) "));
    }
}
