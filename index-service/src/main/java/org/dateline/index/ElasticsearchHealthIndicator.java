package org.dateline.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.HealthStatus;
import co.elastic.clients.elasticsearch.cluster.HealthResponse;
import co.elastic.clients.transport.rest_client.RestClientOptions;
import java.io.IOException;
import java.time.Duration;
import org.apache.http.client.config.RequestConfig;
import org.elasticsearch.client.RequestOptions;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Up when Elasticsearch answers in time and the index can be written to. */
final class ElasticsearchHealthIndicator extends AbstractHealthIndicator {
    private final ElasticsearchClient client;
    private final Duration timeout;

    ElasticsearchHealthIndicator(ElasticsearchClient client, Duration timeout) {
        super("Elasticsearch does not answer");
        int milliseconds = Math.toIntExact(timeout.toMillis());
        RequestOptions.Builder inTime = RequestOptions.DEFAULT.toBuilder();
        inTime.setRequestConfig(RequestConfig.custom()
                .setConnectTimeout(milliseconds)
                .setConnectionRequestTimeout(milliseconds)
                .setSocketTimeout(milliseconds)
                .build());
        this.client = client.withTransportOptions(new RestClientOptions(inTime.build(), false));
        this.timeout = timeout;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) throws IOException {
        HealthResponse health = client.cluster().health(request -> request.index(IndexSetup.INDEX)
                .timeout(time -> time.time(timeout.toMillis() / 2 + "ms")));
        builder.status(health.status() == HealthStatus.Red ? "DOWN" : "UP")
                .withDetail("cluster", health.clusterName())
                .withDetail("status", health.status().jsonValue());
    }
}
