package org.dateline.clean.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTests {
    private static final String TEXT = "The harbour of Port Arden opened again on Monday after four months of repairs.";
    private static final Sample PAGE = new Sample(
            "a",
            "https://example.org/a",
            "test",
            "Harbour opens again",
            List.of(),
            null,
            TEXT,
            List.of(),
            "<title>Harbour opens again</title><nav>News</nav><article><p>" + TEXT + "</p></article>");

    @Test
    void ranksNobodyWhoFindsNothing() {
        assertThat(compare(new Extractor("all", sample -> sample.text()), new Extractor("nothing", sample -> "")))
                .satisfiesExactly(
                        all -> assertThat(all).startsWith("all").contains("F1 1.0000", "exact 1.000", "pages 1"),
                        nothing -> assertThat(nothing).startsWith("nothing").contains("F1 0.0000", "exact 0.000"));
    }

    @Test
    void knowsWhatOthersMakeOfAPage() {
        assertThat(compare(Extractor.others().toArray(Extractor[]::new)))
                .hasSize(3)
                .allSatisfy(row -> assertThat(row).contains("pages a CPU second"))
                .anySatisfy(row -> assertThat(row).startsWith("all text").contains("recall 1.0000", "exact 0.000"));
    }

    private static List<String> compare(Extractor... extractors) {
        Comparison comparison = new Comparison(List.of(extractors));
        comparison.run(List.of(PAGE));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        comparison.print(new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
