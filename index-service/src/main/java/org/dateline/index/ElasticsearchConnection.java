package org.dateline.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.TransportUtils;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import javax.net.ssl.SSLContext;
import org.apache.http.Header;
import org.apache.http.HttpHeaders;
import org.apache.http.HttpHost;
import org.apache.http.message.BasicHeader;
import org.elasticsearch.client.RestClient;
import org.elasticsearch.client.RestClientBuilder;
import tools.jackson.databind.json.JsonMapper;

/** Settings in, a client of Elasticsearch out; nothing is connected yet. */
final class ElasticsearchConnection {
    private ElasticsearchConnection() {}

    /**
     * A client for 8.19 and 9.x servers.
     *
     * @throws UncheckedIOException if the authority's certificate cannot be read
     */
    static ElasticsearchClient open(IndexProperties settings, JsonMapper json) {
        RestClientBuilder builder = RestClient.builder(nodes(settings))
                .setPathPrefix(path(settings))
                .setDefaultHeaders(credentials(settings))
                .setRequestConfigCallback(request -> request.setConnectTimeout(
                                Math.toIntExact(settings.connectTimeout().toMillis()))
                        .setSocketTimeout(
                                Math.toIntExact(settings.requestTimeout().toMillis())));
        Path ca = settings.ca();
        if (ca != null) {
            SSLContext trust = trust(ca);
            builder.setHttpClientConfigCallback(http -> http.setSSLContext(trust));
        }
        return new ElasticsearchClient(new RestClientTransport(builder.build(), new Jackson3JsonpMapper(json)));
    }

    private static HttpHost[] nodes(IndexProperties settings) {
        return settings.elasticsearch().stream()
                .map(node -> new HttpHost(node.getHost(), port(node), node.getScheme()))
                .toArray(HttpHost[]::new);
    }

    private static int port(URI node) {
        int standard = node.getScheme().equals("https") ? 443 : 80;
        return node.getPort() == -1 ? standard : node.getPort();
    }

    private static String path(IndexProperties settings) {
        String path = settings.elasticsearch().get(0).getPath();
        return path.isEmpty() ? "/" : path;
    }

    private static Header[] credentials(IndexProperties settings) {
        if (!settings.apiKey().isEmpty()) {
            return authorization("ApiKey " + settings.apiKey());
        }
        if (!settings.username().isEmpty()) {
            String pair = settings.username() + ":" + settings.password();
            return authorization("Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
        }
        return new Header[0];
    }

    private static Header[] authorization(String value) {
        return new Header[] {new BasicHeader(HttpHeaders.AUTHORIZATION, value)};
    }

    private static SSLContext trust(Path ca) {
        try {
            return TransportUtils.sslContextFromHttpCaCrt(ca.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("dateline.index.ca: expected a certificate in PEM, got: " + ca, e);
        }
    }
}
