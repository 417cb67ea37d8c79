package org.dateline.stage;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.util.unit.DataSize;

/**
 * How topics are created where they are missing.
 *
 * @param partitions of each topic; the most instances of a service that can share its work
 * @param replicas copies of each partition; -1 leaves it to the broker
 * @param retention how long articles can be read again
 * @param deadLetterRetention how long dead letters can be read
 * @param maxMessage the largest message, after compression
 */
@ConfigurationProperties("dateline.topics")
public record TopicProperties(
        @DefaultValue("6") int partitions,
        @DefaultValue("-1") short replicas,
        @DefaultValue("7d") Duration retention,
        @DefaultValue("30d") Duration deadLetterRetention,
        @DefaultValue("16MB") DataSize maxMessage) {
    public TopicProperties {
        if (partitions < 1) {
            throw new IllegalArgumentException("dateline.topics.partitions: expected at least 1, got: " + partitions);
        }
        if (maxMessage.toBytes() > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("dateline.topics.max-message: expected below 2GB, got: " + maxMessage);
        }
    }

    /** A topic that articles pass through. */
    public NewTopic articles(String name) {
        return topic(name, retention, Map.of());
    }

    /** A topic whose messages bear the broker's time of receipt. */
    public NewTopic received(String name) {
        return topic(name, retention, Map.of(TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG, "LogAppendTime"));
    }

    /** A dead-letter topic. */
    public NewTopic deadLetters(String name) {
        return topic(name, deadLetterRetention, Map.of());
    }

    private NewTopic topic(String name, Duration kept, Map<String, String> more) {
        return TopicBuilder.name(name)
                .partitions(partitions)
                .replicas(replicas)
                .config(TopicConfig.RETENTION_MS_CONFIG, Long.toString(kept.toMillis()))
                .config(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Long.toString(maxMessage.toBytes()))
                .configs(more)
                .build();
    }
}
