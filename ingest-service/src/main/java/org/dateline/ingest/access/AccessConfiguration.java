package org.dateline.ingest.access;

import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import org.dateline.stage.WatchedFile;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Settings in, what asks feeders for their keys out. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessProperties.class)
public class AccessConfiguration {
    @Bean
    @Nullable
    WatchedFile<FeederKeys> feederKeys(AccessProperties settings) {
        Path file = settings.keys();
        return file == null
                ? null
                : WatchedFile.ofText("dateline.ingest.keys", file, FeederKeys::read, settings.keysCheck());
    }

    @Bean
    AccessEdge accessEdge(ObjectProvider<WatchedFile<FeederKeys>> file, MeterRegistry meters) {
        return new AccessEdge(
                file.getIfAvailable(), new FeederLimits(TimeMeter.SYSTEM_NANOTIME), new AccessMetrics(meters));
    }

    @Bean
    FeederKeysHealthIndicator feederKeysHealthIndicator(ObjectProvider<WatchedFile<FeederKeys>> file) {
        return new FeederKeysHealthIndicator(file.getIfAvailable());
    }
}
