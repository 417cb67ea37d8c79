package org.dateline.stage;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.RetryListener;

/** A batch that failed in, a line in the log that says why and that it comes again out. */
final class RetryLog implements RetryListener {
    private static final Logger log = LoggerFactory.getLogger(RetryLog.class);

    @Override
    public void failedDelivery(ConsumerRecord<?, ?> message, @Nullable Exception e, int attempt) {
        warn(1, e, attempt);
    }

    @Override
    public void failedDelivery(ConsumerRecords<?, ?> batch, Exception e, int attempt) {
        warn(batch.count(), e, attempt);
    }

    private static void warn(int messages, @Nullable Exception e, int attempt) {
        Throwable cause = e == null || e.getCause() == null ? e : e.getCause();
        log.atWarn()
                .addKeyValue("messages", messages)
                .addKeyValue("attempt", attempt)
                .addKeyValue("reason", String.valueOf(cause))
                .log("Batch failed; the partitions wait and it comes again");
    }
}
