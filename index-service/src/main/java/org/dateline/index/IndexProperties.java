package org.dateline.index;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where Elasticsearch is and how it is written to.
 *
 * @param elasticsearch addresses of the nodes, http or https
 * @param apiKey as Elasticsearch gives it out, encoded; empty where none is needed
 * @param username for basic authentication, where there is no API key; empty where none is needed
 * @param password of that user
 * @param ca PEM file of the authority that signed the nodes' certificates; empty where the JVM trusts it
 * @param shards primary shards of an index that is made new
 * @param maxBulk the largest bulk request; a larger document goes alone
 * @param connectTimeout how long a node may take to accept a connection
 * @param requestTimeout how long a node may take to answer a request
 * @param patience how long documents that Elasticsearch is too busy for are sent again before the batch is given back
 * @param healthTimeout how long Elasticsearch may take to say how it is
 */
@ConfigurationProperties("dateline.index")
record IndexProperties(
        @DefaultValue("http://localhost:9200") List<URI> elasticsearch,
        @DefaultValue("") String apiKey,
        @DefaultValue("") String username,
        @DefaultValue("") String password,
        @Nullable Path ca,
        @DefaultValue("1") int shards,
        @DefaultValue("10MB") DataSize maxBulk,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("60s") Duration requestTimeout,
        @DefaultValue("20s") Duration patience,
        @DefaultValue("2s") Duration healthTimeout) {
    IndexProperties {
        elasticsearch = List.copyOf(elasticsearch);
        if (elasticsearch.isEmpty()) {
            throw new IllegalArgumentException("dateline.index.elasticsearch: expected at least one address, got none");
        }
        elasticsearch.forEach(IndexProperties::requireHttp);
        if (shards < 1) {
            throw new IllegalArgumentException("dateline.index.shards: expected at least 1, got: " + shards);
        }
        requirePositive("max-bulk", maxBulk.toBytes(), maxBulk);
        requirePositive("connect-timeout", connectTimeout.toMillis(), connectTimeout);
        requirePositive("request-timeout", requestTimeout.toMillis(), requestTimeout);
        requirePositive("patience", patience.toMillis(), patience);
        requirePositive("health-timeout", healthTimeout.toMillis(), healthTimeout);
    }

    private static void requireHttp(URI address) {
        if (address.getHost() == null || !List.of("http", "https").contains(address.getScheme())) {
            throw new IllegalArgumentException(
                    "dateline.index.elasticsearch: expected an address such as http://localhost:9200, got: " + address);
        }
    }

    private static void requirePositive(String key, long amount, Object value) {
        if (amount < 1 || amount > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "dateline.index.%s: expected more than nothing and below 2^31, got: %s".formatted(key, value));
        }
    }
}
