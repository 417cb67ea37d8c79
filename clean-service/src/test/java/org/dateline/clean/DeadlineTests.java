package org.dateline.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.dateline.clean.site.SiteRules;
import org.dateline.contract.ArticleSamples;
import org.dateline.contract.BodyFormat;
import org.dateline.contract.RawArticle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeadlineTests {
    private static final String LINES = """
            The harbour of Port Arden opened again on Friday, after four months of repairs to its wall.
            The ferries to Westholm sail every two hours until the end of March, the harbour master said.
            Fishermen had lost most of the winter, because the market across the bay pays less for herring.
            """;

    private final ArticleCleaner cleaner = new ArticleCleaner();

    @ParameterizedTest
    @EnumSource
    void rejectsADocumentThatTakesTooLong(BodyFormat format) {
        AtomicLong now = new AtomicLong();

        CleanOutcome outcome = cleaner.clean(
                article(format),
                SiteRules.NONE,
                Deadline.start(() -> now.getAndAdd(Duration.ofSeconds(20).toNanos())));

        assertThat(outcome)
                .isEqualTo(new CleanOutcome.Rejected("too-slow", "Expected to be done within 30 s, was not"));
    }

    @ParameterizedTest
    @EnumSource
    void leavesTimeForWhatTakesLittle(BodyFormat format) {
        AtomicLong now = new AtomicLong(Long.MAX_VALUE);

        CleanOutcome outcome = cleaner.clean(
                article(format),
                SiteRules.NONE,
                Deadline.start(() -> now.getAndAdd(Duration.ofMillis(20).toNanos())));

        assertThat(outcome).isInstanceOf(CleanOutcome.Cleaned.class);
    }

    private static RawArticle article(BodyFormat format) {
        String body = format == BodyFormat.HTML ? "<article><p>" + LINES.replace("\n", "<p>") + "</article>" : LINES;
        return new RawArticle(ArticleSamples.origin("harbour"), null, List.of(), null, null, format, body);
    }
}
