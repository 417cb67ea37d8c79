package org.dateline.ingest.access;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may send articles over HTTP.
 *
 * @param keys the file of the feeders' keys; null where nobody is asked for one
 * @param keysCheck how often it is looked whether the file has changed
 */
@ConfigurationProperties("dateline.ingest")
record AccessProperties(
        @Nullable Path keys, @DefaultValue("2s") Duration keysCheck) {
    AccessProperties {
        if (keysCheck.toMillis() < 1) {
            throw new IllegalArgumentException("dateline.ingest.keys-check: expected at least 1ms, got: " + keysCheck);
        }
    }
}
