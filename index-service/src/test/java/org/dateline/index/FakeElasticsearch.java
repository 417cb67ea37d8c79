package org.dateline.index;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers bulk requests over HTTP as a server does that is busy, full or broken: a real one is so only by chance. */
final class FakeElasticsearch implements AutoCloseable {
    /**
     * An answer.
     *
     * @param status of the whole response
     * @param items the status of each document; null where the response is no bulk response
     */
    record Answer(int status, @Nullable List<Integer> items) {
        static Answer all(int status) {
            return new Answer(status, null);
        }

        static Answer items(Integer... statuses) {
            return new Answer(200, List.of(statuses));
        }
    }

    private final JsonMapper json = JsonMapper.builder().build();
    private final HttpServer server;
    private final Function<List<String>, Answer> behaviour;
    private final List<List<String>> requests = new CopyOnWriteArrayList<>();
    private final List<String> authorizations = new CopyOnWriteArrayList<>();

    private FakeElasticsearch(Function<List<String>, Answer> behaviour) throws IOException {
        this.behaviour = behaviour;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    /** Starts a server that answers a bulk request by the ids of its documents. */
    static FakeElasticsearch start(Function<List<String>, Answer> behaviour) {
        try {
            return new FakeElasticsearch(behaviour);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** The ids of the documents of each request that came. */
    List<List<String>> requests() {
        return requests;
    }

    /** The credentials of each request that came. */
    List<String> authorizations() {
        return authorizations;
    }

    private void handle(HttpExchange exchange) throws IOException {
        List<String> ids = ids(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        requests.add(ids);
        authorizations.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
        Answer answer = behaviour.apply(ids);
        byte[] body = json.writeValueAsBytes(answer.items() == null ? error(answer) : bulk(ids, answer.items()));
        exchange.getResponseHeaders().add("X-Elastic-Product", "Elasticsearch");
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(answer.status(), body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private List<String> ids(String body) {
        return body.lines()
                .map(json::readTree)
                .map(line -> line.at("/index/_id"))
                .filter(id -> !id.isMissingNode())
                .map(JsonNode::asString)
                .toList();
    }

    private static Map<String, Object> error(Answer answer) {
        return Map.of("status", answer.status(), "error", Map.of("type", "whole_exception", "reason", "on purpose"));
    }

    private static Map<String, Object> bulk(List<String> ids, List<Integer> statuses) {
        List<Map<String, Object>> items = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            items.add(Map.of("index", item(ids.get(i), statuses.get(i))));
        }
        return Map.of("took", 1, "errors", true, "items", items);
    }

    private static Map<String, Object> item(String id, int status) {
        Map<String, Object> error = Map.of("type", "some_exception", "reason", "on purpose");
        Map<String, Object> item = Map.of("_index", "articles-v1", "_id", id, "status", status, "error", error);
        return status < 300
                ? item.entrySet().stream()
                        .filter(field -> !field.getKey().equals("error"))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))
                : item;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
