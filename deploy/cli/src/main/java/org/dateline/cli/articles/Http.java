package org.dateline.cli.articles;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.dateline.cli.terminal.CommandFailure;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A request to a server of the pipeline in, its answer as JSON out. Safe for threads. */
final class Http {
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final HttpClient client;
    private final @Nullable String authorization;
    private final JsonMapper json;

    Http(JsonMapper json, Credentials credentials) {
        this.client = credentials.client();
        this.authorization = credentials.authorization();
        this.json = json;
    }

    JsonMapper json() {
        return json;
    }

    /**
     * An answer.
     *
     * @param status as HTTP has it
     * @param body the answer's JSON; missing where it is none
     */
    record Answer(int status, JsonNode body) {
        boolean isGood() {
            return status < 300;
        }
    }

    Answer get(URI uri) {
        return answer(request(uri).GET().build());
    }

    Answer delete(URI uri) {
        return answer(request(uri).DELETE().build());
    }

    Answer post(URI uri, JsonNode body) {
        return answer(request(uri)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(json.writeValueAsBytes(body)))
                .build());
    }

    /** Sends bytes and gives the answer as text, whatever its status. */
    HttpResponse<String> post(URI uri, String contentType, byte[] body) {
        return send(request(uri)
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofByteArray(body))
                .build());
    }

    private HttpRequest.Builder request(URI uri) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).timeout(LIMIT);
        return authorization == null ? request : request.header("Authorization", authorization);
    }

    private Answer answer(HttpRequest request) {
        HttpResponse<String> response = send(request);
        boolean isJson = response.headers()
                .firstValue("Content-Type")
                .filter(type -> type.contains("json"))
                .isPresent();
        return new Answer(response.statusCode(), isJson ? json.readTree(response.body()) : json.createObjectNode());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new CommandFailure("Nothing answers at %s (%s). Start the pipeline with ./dateline up"
                    .formatted(request.uri().resolve("/"), e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailure("Interrupted");
        }
    }
}
