package org.dateline.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.transport.TransportException;
import co.elastic.clients.util.BinaryData;
import co.elastic.clients.util.ContentType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.index.WriteResult.Indexed;
import org.dateline.index.WriteResult.Refused;
import org.dateline.index.WriteResult.Stale;
import org.elasticsearch.client.ResponseException;
import org.jspecify.annotations.Nullable;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.BackOffExecution;
import org.springframework.util.backoff.ExponentialBackOff;
import org.springframework.util.unit.DataSize;

/**
 * Writes of different articles in, what Elasticsearch made of each out: one bulk request, or several if they are large.
 * What Elasticsearch is too busy for is sent again, alone, until patience is at its end.
 *
 * <p>The version of a document is the article's revision, and a write of the same revision wins (version type
 * {@code external_gte}): two messages can bear the same millisecond of receipt, and then the later one counts.
 */
final class BulkWriter {
    /** About what the line before each document takes. */
    private static final int ACTION_BYTES = 160;

    /** How long a shard may take to come back before its documents are sent again. */
    private static final Duration SHARD_TIMEOUT = Duration.ofSeconds(10);

    private static final int FIRST_PAUSE = 100;
    private static final int LONGEST_PAUSE = 5_000;

    private final ElasticsearchClient client;
    private final IndexSetup setup;
    private final BulkMetrics metrics;
    private final long maxBulk;
    private final BackOff backOff;
    private final Duration patience;

    BulkWriter(ElasticsearchClient client, IndexSetup setup, BulkMetrics metrics, DataSize maxBulk, Duration patience) {
        this.client = client;
        this.setup = setup;
        this.metrics = metrics;
        this.maxBulk = maxBulk.toBytes();
        ExponentialBackOff growing = new ExponentialBackOff(FIRST_PAUSE, 2);
        growing.setJitter(FIRST_PAUSE / 2);
        growing.setMaxInterval(LONGEST_PAUSE);
        this.backOff = growing;
        this.patience = patience;
    }

    /**
     * The result of each write.
     *
     * @throws UncheckedIOException if Elasticsearch is away or lets no one in
     * @throws IllegalStateException if it has been too busy for too long
     */
    Map<DocumentWrite, WriteResult> write(List<DocumentWrite> writes) {
        Map<DocumentWrite, WriteResult> results = new IdentityHashMap<>();
        long deadline = System.nanoTime() + patience.toNanos();
        List<DocumentWrite> part = new ArrayList<>();
        long bytes = 0;
        for (DocumentWrite write : writes) {
            long size = size(write);
            if (bytes + size > maxBulk && !part.isEmpty()) {
                send(part, results, deadline);
                part.clear();
                bytes = 0;
            }
            part.add(write);
            bytes += size;
        }
        if (!part.isEmpty()) {
            send(part, results, deadline);
        }
        return results;
    }

    private void send(List<DocumentWrite> writes, Map<DocumentWrite, WriteResult> results, long deadline) {
        BackOffExecution pauses = backOff.start();
        Again again = attempt(writes, results, deadline);
        while (!again.writes().isEmpty()) {
            pause(pauses.nextBackOff(), deadline, again);
            metrics.sentAgain(again.writes().size());
            again = attempt(again.writes(), results, deadline);
        }
    }

    private Again attempt(List<DocumentWrite> writes, Map<DocumentWrite, WriteResult> results, long deadline) {
        try {
            metrics.sent(
                    writes.size(), writes.stream().mapToLong(BulkWriter::size).sum());
            return look(writes, client.bulk(request(writes)), results);
        } catch (IOException | ElasticsearchException e) {
            int status = status(e);
            if (status == 413) {
                return inHalves(writes, results, deadline, e);
            }
            if (status == 429) {
                return new Again(writes, e.toString());
            }
            String message = "Expected Elasticsearch to take %d documents, got: %s".formatted(writes.size(), e);
            throw new UncheckedIOException(message, e instanceof IOException io ? io : new IOException(e));
        }
    }

    private Again inHalves(
            List<DocumentWrite> writes, Map<DocumentWrite, WriteResult> results, long deadline, Exception e) {
        if (writes.size() == 1) {
            results.put(writes.get(0), new Refused("too-large", "Elasticsearch takes no document this large: " + e));
        } else {
            send(writes.subList(0, writes.size() / 2), results, deadline);
            send(writes.subList(writes.size() / 2, writes.size()), results, deadline);
        }
        return new Again(List.of(), "");
    }

    private Again look(List<DocumentWrite> writes, BulkResponse response, Map<DocumentWrite, WriteResult> results)
            throws IOException {
        List<DocumentWrite> again = new ArrayList<>();
        String problem = "";
        boolean missing = false;
        for (int i = 0; i < writes.size(); i++) {
            BulkResponseItem item = response.items().get(i);
            WriteResult result = result(item);
            if (result == null) {
                again.add(writes.get(i));
                problem = item.status() + " " + describe(item.error());
                missing |= item.status() == 404;
            } else {
                results.put(writes.get(i), result);
            }
        }
        if (missing) {
            setup.run();
        }
        return new Again(again, problem);
    }

    /** What became of an item, or null if it may be sent again: the fault is not the document's. */
    private static @Nullable WriteResult result(BulkResponseItem item) {
        ErrorCause error = item.error();
        if (error == null) {
            return new Indexed();
        }
        if (item.status() == 409) {
            return new Stale();
        }
        return item.status() == 400 || item.status() == 413 ? new Refused(reason(error), describe(error)) : null;
    }

    private static String reason(ErrorCause error) {
        String type = error.type() == null ? "refused" : error.type();
        return type.replaceAll("_exception$", "").replace('_', '-').toLowerCase(Locale.ROOT);
    }

    private static String describe(@Nullable ErrorCause error) {
        if (error == null) {
            return "";
        }
        String cause = error.causedBy() == null ? "" : "; " + describe(error.causedBy());
        return error.type() + ": " + error.reason() + cause;
    }

    private BulkRequest request(List<DocumentWrite> writes) {
        return BulkRequest.of(bulk -> {
            bulk.index(IndexSetup.INDEX).timeout(time -> time.time(SHARD_TIMEOUT.toSeconds() + "s"));
            for (DocumentWrite write : writes) {
                BinaryData json = BinaryData.of(write.json(), ContentType.APPLICATION_JSON);
                bulk.operations(operation -> operation.index(index -> index.id(write.id())
                        .version(write.revision())
                        .versionType(VersionType.ExternalGte)
                        .document(json)));
            }
            return bulk;
        });
    }

    private static int status(Exception e) {
        if (e instanceof ElasticsearchException answer) {
            return answer.status();
        }
        if (e instanceof TransportException answer) {
            return answer.statusCode();
        }
        return e instanceof ResponseException answer
                ? answer.getResponse().getStatusLine().getStatusCode()
                : 0;
    }

    private static void pause(long milliseconds, long deadline, Again again) {
        String message = "Expected Elasticsearch to take %d more documents, got: %s"
                .formatted(again.writes().size(), again.problem());
        if (System.nanoTime() + milliseconds * 1_000_000 - deadline > 0) {
            throw new IllegalStateException(message);
        }
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(message, e);
        }
    }

    private static long size(DocumentWrite write) {
        return write.json().length + ACTION_BYTES;
    }

    /** Writes that Elasticsearch may take later, and why not now. */
    private record Again(List<DocumentWrite> writes, String problem) {}
}
