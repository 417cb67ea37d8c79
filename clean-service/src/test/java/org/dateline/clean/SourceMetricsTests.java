package org.dateline.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import org.dateline.clean.CleanOutcome.Cleaned;
import org.dateline.clean.CleanOutcome.Rejected;
import org.dateline.contract.ArticleSamples;
import org.dateline.contract.Origin;
import org.junit.jupiter.api.Test;

class SourceMetricsTests {
    private static final Instant BEGIN = Instant.parse("2026-03-05T07:00:00Z");
    private static final CleanOutcome REJECTED = new Rejected("no-text", "Expected text, got none");

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final SourceMetrics sources = new SourceMetrics(meters);

    @Test
    void tellsWhenTheLastArticleCameAndHowOftenOneComes() {
        for (int i = 0; i < 4; i++) {
            sources.count(origin("gazette.example", BEGIN.plusSeconds(i * 600L)), cleaned());
        }

        assertThat(value("source.articles", "gazette.example")).isEqualTo(4);
        assertThat(value("source.last.article", "gazette.example")).isEqualTo(BEGIN.getEpochSecond() + 1_800);
        assertThat(value("source.interval", "gazette.example")).isEqualTo(600);
    }

    @Test
    void seesTheLatestChangeWhileWhatIsUsualStays() {
        int length = ((Cleaned) cleaned()).article().text().length();
        for (int i = 0; i < 600; i++) {
            sources.count(origin("gazette.example", BEGIN.plusSeconds(i)), cleaned());
        }
        for (int i = 0; i < 40; i++) {
            sources.count(origin("gazette.example", BEGIN.plusSeconds(700)), REJECTED);
        }

        assertThat(value("source.text.usual", "gazette.example")).isEqualTo(length);
        assertThat(value("source.text.recent", "gazette.example")).isCloseTo(length, within(1e-6));
        assertThat(value("source.rejected", "gazette.example")).isGreaterThan(0.9);
    }

    @Test
    void forgetsTheSourceThatWasSilentLongest() {
        for (int i = 0; i <= 500; i++) {
            sources.count(origin("source" + i + ".example", BEGIN.plusSeconds(i)), cleaned());
        }

        assertThat(meters.find("source.articles").gauges()).hasSize(500);
        assertThat(meters.find("source.articles")
                        .tag("source", "source0.example")
                        .gauge())
                .isNull();
        assertThat(meters.getMeters()).hasSize(500 * 6);
    }

    @Test
    void countsNothingForAnArticleOfNoSource() {
        sources.count(origin(null, BEGIN), cleaned());

        assertThat(meters.getMeters()).isEmpty();
    }

    private double value(String metric, String source) {
        Gauge gauge = meters.find(metric).tag("source", source).gauge();
        assertThat(gauge).isNotNull();
        return gauge.value();
    }

    private static Origin origin(String source, Instant received) {
        return new Origin("id", 1, null, source, null, null, null, received);
    }

    private static CleanOutcome cleaned() {
        return new Cleaned(ArticleSamples.cleanArticle(ArticleSamples.origin("a")));
    }
}
