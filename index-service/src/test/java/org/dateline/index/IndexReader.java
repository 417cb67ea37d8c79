package org.dateline.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a reader of the alias finds, asked for without the client that the service writes with. */
final class IndexReader {
    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.builder().build();
    private final URI elasticsearch;

    IndexReader(URI elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    /** The ids of the articles that a query string finds, the best first. */
    List<String> search(String query) {
        JsonNode hits =
                ask("GET", "/articles/_search?size=100&q=" + encode(query)).at("/hits/hits");
        return hits.valueStream().map(hit -> hit.get("_id").asString()).toList();
    }

    /** How many articles a query string finds. */
    long count(String query) {
        return ask("GET", "/articles/_count?q=" + encode(query)).get("count").asLong();
    }

    /** The document that stands for an article, the alias's filter notwithstanding. */
    JsonNode document(String id) {
        return ask("GET", "/articles-v1/_doc/" + encode(id)).path("_source");
    }

    /** The answer to a request, after everything that was written can be found. */
    JsonNode ask(String method, String path) {
        send("POST", "/_refresh");
        return json.readTree(send(method, path));
    }

    private String send(String method, String path) {
        HttpRequest request = HttpRequest.newBuilder(elasticsearch.resolve(path))
                .method(method, BodyPublishers.noBody())
                .build();
        try {
            return http.send(request, BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
