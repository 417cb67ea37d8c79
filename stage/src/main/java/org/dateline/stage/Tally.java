package org.dateline.stage;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.function.Supplier;

/**
 * Counts what became of each message. The equation that holds for each service: {@code articles} with outcome
 * {@code consumed} = {@code published} + {@code rejected} + {@code dead-lettered}.
 */
public final class Tally {
    private final MeterRegistry meters;
    private final String service;
    private final Timer timer;

    /** Counts for one service. */
    public Tally(MeterRegistry meters, String service) {
        this.meters = meters;
        this.service = service;
        this.timer = Timer.builder("article.processing")
                .description("Time that the service's function takes for one article")
                .tag("service", service)
                .publishPercentileHistogram()
                .register(meters);
    }

    /** Runs the service's function and times it. */
    public <T> T time(Supplier<T> function) {
        return timer.record(function);
    }

    /** Counts one message that was read and acknowledged. */
    public void consumed(String outcome, String reason) {
        count("consumed", "");
        count(outcome, reason);
    }

    private void count(String outcome, String reason) {
        Counter.builder("articles")
                .description("Messages by what became of them: consumed = published + rejected + dead-lettered")
                .tags("service", service, "outcome", outcome, "reason", reason)
                .register(meters)
                .increment();
    }
}
