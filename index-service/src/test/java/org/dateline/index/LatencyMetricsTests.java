package org.dateline.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LatencyMetricsTests {
    private static final Instant NOW = Instant.parse("2026-03-05T07:08:09Z");

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final LatencyMetrics latency = new LatencyMetrics(meters, () -> NOW);

    @Test
    void timesAnArticleFromItsReceipt() {
        latency.indexed(received(NOW.minusSeconds(3)));

        assertThat(timer().count()).isEqualTo(1);
        assertThat(timer().max(TimeUnit.SECONDS)).isEqualTo(3);
    }

    @Test
    void takesAReceiptThatLiesAheadForNow() {
        latency.indexed(received(NOW.plusSeconds(3)));

        assertThat(timer().count()).isEqualTo(1);
        assertThat(timer().totalTime(TimeUnit.SECONDS)).isZero();
    }

    @Test
    void leavesTakedownsOut() {
        latency.indexed(received(null));

        assertThat(timer().count()).isZero();
    }

    private Timer timer() {
        return meters.get("article.latency").timer();
    }

    private static DocumentWrite received(@Nullable Instant time) {
        return new DocumentWrite("id", 1, time, new byte[0]);
    }
}
