package org.dateline.stage;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;

class WaitingTimeTests {
    private static final long NOW = 1_000_000;

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final WaitingTime waiting =
            new WaitingTime(meters, "clean-service", Clock.fixed(Instant.ofEpochMilli(NOW), ZoneOffset.UTC));

    @Test
    void timesEachMessageFromItsArrival() {
        waiting.success(batch(NOW - 2_000, NOW - 90_000), new MockConsumer<>("earliest"));

        assertThat(timer().count()).isEqualTo(2);
        assertThat(timer().max(TimeUnit.SECONDS)).isEqualTo(90);
        assertThat(timer().totalTime(TimeUnit.SECONDS)).isEqualTo(92);
    }

    @Test
    void takesAMessageFromAClockThatIsAheadForNew() {
        waiting.success(batch(NOW + 5_000), new MockConsumer<>("earliest"));

        assertThat(timer().count()).isEqualTo(1);
        assertThat(timer().totalTime(TimeUnit.SECONDS)).isZero();
    }

    private Timer timer() {
        return meters.get("article.waiting").tag("service", "clean-service").timer();
    }

    private static ConsumerRecords<Object, Object> batch(long... timestamps) {
        List<ConsumerRecord<Object, Object>> messages =
                LongStream.of(timestamps).mapToObj(WaitingTimeTests::message).toList();
        return new ConsumerRecords<>(Map.of(new TopicPartition("articles.raw", 0), messages), Map.of());
    }

    private static ConsumerRecord<Object, Object> message(long timestamp) {
        return new ConsumerRecord<>(
                "articles.raw",
                0,
                0,
                timestamp,
                TimestampType.CREATE_TIME,
                0,
                0,
                "id",
                "",
                new RecordHeaders(),
                Optional.empty());
    }
}
