package org.dateline.index;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;

/** Bulk requests in; their number, sizes and what had to be sent again out. */
final class BulkMetrics {
    private final DistributionSummary documents;
    private final DistributionSummary bytes;
    private final Counter retries;

    BulkMetrics(MeterRegistry meters) {
        this.documents = DistributionSummary.builder("index.bulk.documents")
                .description("Documents in a bulk request")
                .register(meters);
        this.bytes = DistributionSummary.builder("index.bulk")
                .description("Size of a bulk request")
                .baseUnit("bytes")
                .register(meters);
        this.retries = Counter.builder("index.bulk.retries")
                .description("Documents sent again because Elasticsearch was too busy for them")
                .register(meters);
    }

    void sent(int documents, long bytes) {
        this.documents.record(documents);
        this.bytes.record(bytes);
    }

    void sentAgain(int documents) {
        retries.increment(documents);
    }
}
