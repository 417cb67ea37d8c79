package org.dateline.enrich.watchlist;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which names are watched for.
 *
 * @param watchlist the file of names; null where there is none
 * @param watchlistCheck how often it is looked whether the file has changed
 */
@ConfigurationProperties("dateline.enrich")
record WatchlistProperties(
        @Nullable Path watchlist, @DefaultValue("10s") Duration watchlistCheck) {
    WatchlistProperties {
        if (watchlistCheck.toMillis() < 1) {
            throw new IllegalArgumentException(
                    "dateline.enrich.watchlist-check: expected at least 1ms, got: " + watchlistCheck);
        }
    }
}
