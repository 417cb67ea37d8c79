package org.dateline.stage;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.opentelemetry.api.trace.Span;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * Counts what became of each message. The equation that holds for each service: {@code articles} with outcome
 * {@code consumed} = {@code published} + {@code rejected} + {@code dead-lettered}.
 */
public final class Tally {
    private static final Logger log = LoggerFactory.getLogger(Tally.class);
    private static final Map<String, Level> LEVELS =
            Map.of("published", Level.DEBUG, "rejected", Level.INFO, "dead-lettered", Level.WARN);

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

    /** Counts one message that was read and acknowledged, ends its span, and logs it, the louder the worse it ended. */
    public void report(Span span, @Nullable String id, String outcome, String reason, String detail) {
        consumed(outcome, reason);
        Traces.end(span, id, outcome, reason);
        log.atLevel(LEVELS.get(outcome))
                .addKeyValue("id", id)
                .addKeyValue("reason", reason)
                .addKeyValue("trace.id", span.getSpanContext().getTraceId())
                .log(detail);
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
