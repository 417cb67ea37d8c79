package org.dateline.stage;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where spans go.
 *
 * @param endpoint of an OpenTelemetry collector that takes OTLP over HTTP, such as {@code http://collector:4318}; empty
 *     where spans go nowhere
 * @param sampled the share of the traces begun here whose spans are sent, 0 to 1; a trace that came with an article is
 *     sent if its beginner said so
 */
@ConfigurationProperties("dateline.traces")
record TraceProperties(String endpoint, double sampled) {
    TraceProperties {
        if (!(sampled >= 0 && sampled <= 1)) {
            throw new IllegalArgumentException(
                    "dateline.traces.sampled: expected a share between 0 and 1, got " + sampled);
        }
    }
}
