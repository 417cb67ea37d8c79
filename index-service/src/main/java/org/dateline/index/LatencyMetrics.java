package org.dateline.index;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Documents that Elasticsearch has taken in; the time since ingest-service received their articles out. */
final class LatencyMetrics {
    private final Timer latency;
    private final InstantSource clock;

    LatencyMetrics(MeterRegistry meters, InstantSource clock) {
        this.latency = Timer.builder("article.latency")
                .description("Time from the receipt of an article until Elasticsearch had it")
                .publishPercentileHistogram()
                .register(meters);
        this.clock = clock;
    }

    /** Two machines' clocks may differ; a receipt that lies ahead counts as now. */
    void indexed(DocumentWrite write) {
        Instant received = write.received();
        if (received != null) {
            Duration since = Duration.between(received, clock.instant());
            latency.record(since.isNegative() ? Duration.ZERO : since);
        }
    }
}
