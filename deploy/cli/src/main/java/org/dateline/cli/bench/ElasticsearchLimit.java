package org.dateline.cli.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dateline.cli.terminal.CommandFailure;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The documents that the pipeline has made in, how fast Elasticsearch alone takes the same again out. */
final class ElasticsearchLimit {
    private static final String INDEX = "/bench";
    private static final int PAGE = 500;
    private static final int LARGEST = 10_000_000;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final JsonMapper json = JsonMapper.shared();
    private final URI elasticsearch;

    ElasticsearchLimit(URI elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    /** Puts the documents of the alias {@code articles} into an index with the same mapping, in bulk. */
    Rate measure() {
        createIndex();
        List<byte[]> requests = new ArrayList<>();
        long count = fetch(requests);
        long bytes = requests.stream().mapToLong(request -> request.length).sum();
        long begin = System.nanoTime();
        for (byte[] request : requests) {
            JsonNode answer = send("POST", INDEX + "/_bulk", request);
            if (answer.path("errors").asBoolean(false)) {
                throw new CommandFailure("Elasticsearch refused documents of its own");
            }
        }
        return new Rate(count, bytes, System.nanoTime() - begin);
    }

    private void createIndex() {
        JsonNode existing = send("GET", "/articles", null).iterator().next();
        ObjectNode request = json.createObjectNode();
        request.set("mappings", existing.path("mappings"));
        ObjectNode settings = request.putObject("settings");
        settings.put("number_of_shards", 1).put("number_of_replicas", 0);
        settings.set("analysis", existing.at("/settings/index/analysis"));
        send("PUT", INDEX, json.writeValueAsBytes(request));
    }

    /** The documents as bulk requests, made before anything is measured. */
    private long fetch(List<byte[]> requests) {
        long count = 0;
        ByteArrayOutputStream bulk = new ByteArrayOutputStream();
        JsonNode page = send("POST", "/articles/_search?scroll=5m&size=" + PAGE, "{}".getBytes(StandardCharsets.UTF_8));
        while (!page.at("/hits/hits").isEmpty()) {
            for (JsonNode hit : page.at("/hits/hits")) {
                ObjectNode action = json.createObjectNode();
                action.putObject("index").put("_id", hit.path("_id").asString());
                bulk.writeBytes(json.writeValueAsBytes(action));
                bulk.write('\n');
                bulk.writeBytes(json.writeValueAsBytes(hit.path("_source")));
                bulk.write('\n');
                count++;
                if (bulk.size() > LARGEST / 2) {
                    requests.add(bulk.toByteArray());
                    bulk.reset();
                }
            }
            ObjectNode next = json.createObjectNode().put("scroll", "5m");
            next.put("scroll_id", page.path("_scroll_id").asString());
            page = send("POST", "/_search/scroll", json.writeValueAsBytes(next));
        }
        if (bulk.size() > 0) {
            requests.add(bulk.toByteArray());
        }
        return count;
    }

    private JsonNode send(String method, String path, byte @Nullable [] body) {
        HttpRequest request = HttpRequest.newBuilder(elasticsearch.resolve(path))
                .header("Content-Type", path.endsWith("_bulk") ? "application/x-ndjson" : "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body))
                .build();
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new CommandFailure(
                        "Elasticsearch answered %d: %s".formatted(response.statusCode(), response.body()));
            }
            return json.readTree(response.body());
        } catch (IOException e) {
            throw new CommandFailure("Elasticsearch does not answer: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailure("Interrupted");
        }
    }
}
