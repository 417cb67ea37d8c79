package org.dateline.ingest.access;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** Denials in, a counter by reason and feeder out. */
final class AccessMetrics {
    private final MeterRegistry meters;

    AccessMetrics(MeterRegistry meters) {
        this.meters = meters;
    }

    /** Counts one; the feeder is empty where the key does not say who it is. */
    void denied(Denial denial, String feeder) {
        Counter.builder("requests.denied")
                .description("Requests, and lines of bulk requests, that a feeder's key did not allow")
                .tags("reason", denial.reason(), "feeder", feeder)
                .register(meters)
                .increment();
    }
}
