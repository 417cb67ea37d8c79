package org.dateline.enrich.watchlist;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.dateline.stage.WatchedFile;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Up always, for the list before holds where a new file is wrong; which list is in force, and what is wrong, as details and
 * as gauges.
 */
final class WatchlistHealthIndicator implements HealthIndicator {
    private final @Nullable WatchedFile<Watchlist> file;

    WatchlistHealthIndicator(@Nullable WatchedFile<Watchlist> file, MeterRegistry meters) {
        this.file = file;
        if (file != null) {
            Gauge.builder("watchlist.names", file, list -> list.value().size())
                    .description("Names of the watchlist that is in force")
                    .register(meters);
            Gauge.builder("watchlist.fault", file, list -> list.fault() == null ? 0 : 1)
                    .description("Whether the watchlist's file is wrong, so that the one before is still in force")
                    .register(meters);
        }
    }

    @Override
    public Health health() {
        if (file == null) {
            return Health.up().withDetail("names", "not watched for").build();
        }
        Watchlist list = file.value();
        Health.Builder health =
                Health.up().withDetail("version", list.version()).withDetail("names", list.size());
        String fault = file.fault();
        return (fault == null ? health : health.withDetail("fault", fault)).build();
    }
}
