package org.dateline.stage;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.springframework.kafka.listener.BatchInterceptor;

/**
 * A handled batch in; how long each of its messages had been in the topic by then out, as a timer. Its maximum is the age
 * of the article that waited longest.
 */
final class WaitingTime implements BatchInterceptor<Object, Object> {
    private final Clock clock;
    private final Timer timer;

    WaitingTime(MeterRegistry meters, String service, Clock clock) {
        this.clock = clock;
        this.timer = Timer.builder("article.waiting")
                .description("Time from a message's arrival in the topic until the service was done with it")
                .tag("service", service)
                .publishPercentileHistogram()
                .register(meters);
    }

    @Override
    public ConsumerRecords<Object, Object> intercept(
            ConsumerRecords<Object, Object> batch, Consumer<Object, Object> consumer) {
        return batch;
    }

    @Override
    public void success(ConsumerRecords<Object, Object> batch, Consumer<Object, Object> consumer) {
        long now = clock.millis();
        for (ConsumerRecord<Object, Object> message : batch) {
            timer.record(Math.max(0, now - message.timestamp()), TimeUnit.MILLISECONDS);
        }
    }
}
