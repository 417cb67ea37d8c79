package org.dateline.cli.articles;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import org.dateline.cli.terminal.CommandFailure;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Articles as feeders' JSON in, what ingest-service answers to each out. Safe for threads. */
public final class ArticleFeed {
    private final Http http;
    private final URI ingest;

    public ArticleFeed(URI ingest) {
        this.http = new Http(JsonMapper.shared(), Credentials.ofIngest(System.getenv()));
        this.ingest = ingest;
    }

    /**
     * The answer to one article.
     *
     * @param status 202 where it is stored
     * @param id of the article, if it is stored
     * @param revision of the article, 0 if it is not stored
     * @param detail what is wrong, if something is
     */
    public record Receipt(
            int status,
            @Nullable String id,
            long revision,
            @Nullable String detail) {
        public boolean isStored() {
            return status == 202 && id != null;
        }
    }

    /** Sends lines of JSON in one request; one answer a line, in their order. */
    public List<Receipt> submit(List<byte[]> lines) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (byte[] line : lines) {
            body.writeBytes(line);
            body.write('\n');
        }
        HttpResponse<String> response =
                http.post(ingest.resolve("/articles/bulk"), "application/x-ndjson", body.toByteArray());
        if (response.statusCode() >= 300) {
            throw new CommandFailure(
                    "ingest-service answered %d: %s".formatted(response.statusCode(), response.body()));
        }
        return response.body()
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> receipt(http.json().readTree(line)))
                .toList();
    }

    /** Takes an article down. */
    public Receipt takeDown(String id) {
        Http.Answer answer = http.delete(ingest.resolve("/articles/" + id));
        JsonNode body = answer.body();
        return new Receipt(
                answer.status(), string(body, "id"), body.path("revision").asLong(0), string(body, "detail"));
    }

    private static Receipt receipt(JsonNode answer) {
        String field = string(answer, "field");
        String detail = string(answer, "detail");
        return new Receipt(
                answer.path("status").asInt(0),
                string(answer, "id"),
                answer.path("revision").asLong(0),
                field == null ? detail : field + ": " + detail);
    }

    private static @Nullable String string(JsonNode node, String name) {
        return node.hasNonNull(name) ? node.path(name).asString() : null;
    }
}
