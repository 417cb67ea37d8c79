package org.dateline.enrich.watchlist;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import org.dateline.stage.WatchedFile;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Settings in, the list of names that is in force, and how it is, out. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WatchlistProperties.class)
public class WatchlistConfiguration {
    @Bean
    @Nullable
    WatchedFile<Watchlist> watchlist(WatchlistProperties settings) {
        Path file = settings.watchlist();
        return file == null
                ? null
                : new WatchedFile<>(
                        "dateline.enrich.watchlist",
                        file,
                        (content, sha256) -> WatchlistReader.read(content, file.toString(), sha256),
                        settings.watchlistCheck());
    }

    @Bean
    WatchlistHealthIndicator watchlistHealthIndicator(
            ObjectProvider<WatchedFile<Watchlist>> file, MeterRegistry meters) {
        return new WatchlistHealthIndicator(file.getIfAvailable(), meters);
    }
}
