package org.dateline.ingest.access;

import org.dateline.stage.WatchedFile;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Up always, for the keys before hold where a new file is wrong; how many keys there are, and what is wrong, as details. */
final class FeederKeysHealthIndicator implements HealthIndicator {
    private final @Nullable WatchedFile<FeederKeys> file;

    FeederKeysHealthIndicator(@Nullable WatchedFile<FeederKeys> file) {
        this.file = file;
    }

    @Override
    public Health health() {
        if (file == null) {
            return Health.up().withDetail("keys", "not asked for").build();
        }
        Health.Builder health = Health.up().withDetail("keys", file.value().count());
        String fault = file.fault();
        return (fault == null ? health : health.withDetail("fault", fault)).build();
    }
}
