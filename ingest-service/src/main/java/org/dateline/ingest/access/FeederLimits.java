package org.dateline.ingest.access;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** A feeder's next article in, how long it is too early out: a token bucket for each feeder. Safe for threads. */
final class FeederLimits {
    private final TimeMeter clock;
    private final ConcurrentMap<String, Limit> limits = new ConcurrentHashMap<>();

    FeederLimits(TimeMeter clock) {
        this.clock = clock;
    }

    /** Zero where the article may pass, which is counted then. */
    Duration wait(FeederKey key) {
        FeederRate rate = key.rate();
        if (rate == null) {
            return Duration.ZERO;
        }
        Limit limit = limits.compute(
                key.feeder(), (name, held) -> held != null && held.rate().equals(rate) ? held : full(rate));
        ConsumptionProbe probe = limit.bucket().tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    private Limit full(FeederRate rate) {
        Bucket bucket = Bucket.builder()
                .withCustomTimePrecision(clock)
                .addLimit(limit -> limit.capacity(rate.burst()).refillGreedy(rate.articles(), Duration.ofSeconds(1)))
                .build();
        return new Limit(rate, bucket);
    }

    private record Limit(FeederRate rate, Bucket bucket) {}
}
