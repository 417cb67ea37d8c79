package org.dateline.index;

import io.opentelemetry.api.trace.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.dateline.contract.Topics;
import org.dateline.index.WriteResult.Indexed;
import org.dateline.index.WriteResult.Refused;
import org.dateline.index.WriteResult.Stale;
import org.dateline.stage.DeadLetters;
import org.dateline.stage.DeadLetters.DeadLetter;
import org.dateline.stage.Tally;
import org.dateline.stage.Traces;
import org.springframework.kafka.annotation.KafkaListener;

/**
 * A polled batch of {@code articles.enriched} in; when the method returns, each message stands in Elasticsearch or in
 * the dead-letter topic. When it throws, none counts as done and the batch comes again.
 */
final class EnrichedArticleListener {
    private final EnrichedArticleReader reader;
    private final ArticleIndex index;
    private final DeadLetters deadLetters;
    private final Tally tally;
    private final Traces traces;
    private final LatencyMetrics latency;

    EnrichedArticleListener(
            EnrichedArticleReader reader,
            ArticleIndex index,
            DeadLetters deadLetters,
            Tally tally,
            Traces traces,
            LatencyMetrics latency) {
        this.reader = reader;
        this.index = index;
        this.deadLetters = deadLetters;
        this.tally = tally;
        this.traces = traces;
        this.latency = latency;
    }

    @KafkaListener(topics = Topics.ENRICHED)
    void index(List<ConsumerRecord<String, byte[]>> batch) {
        List<Span> spans = batch.stream().map(traces::begin).toList();
        List<Prepared> prepared = batch.stream().map(this::prepare).toList();
        Map<DocumentWrite, WriteResult> written = index.write(writes(prepared));
        List<WriteResult> results =
                prepared.stream().map(one -> one.result(written)).toList();
        deadLetters.sendAll(refused(batch, results));
        for (int i = 0; i < batch.size(); i++) {
            report(batch.get(i).key(), spans.get(i), results.get(i));
            if (results.get(i) instanceof Indexed && prepared.get(i) instanceof DocumentWrite write) {
                latency.indexed(write);
            }
        }
    }

    private Prepared prepare(ConsumerRecord<String, byte[]> message) {
        return tally.time(() -> reader.read(message));
    }

    private static List<DocumentWrite> writes(List<Prepared> prepared) {
        return prepared.stream()
                .filter(DocumentWrite.class::isInstance)
                .map(DocumentWrite.class::cast)
                .toList();
    }

    private static List<DeadLetter> refused(List<ConsumerRecord<String, byte[]>> batch, List<WriteResult> results) {
        List<DeadLetter> letters = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            if (results.get(i) instanceof Refused refused) {
                letters.add(new DeadLetter(batch.get(i), refused.reason(), refused.detail()));
            }
        }
        return letters;
    }

    private void report(String id, Span span, WriteResult result) {
        if (result instanceof Refused refused) {
            tally.report(span, id, "dead-lettered", refused.reason(), refused.detail());
        } else {
            tally.report(span, id, "published", result instanceof Stale ? "stale" : "", "Indexed");
        }
    }
}
