package org.dateline.stage;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import org.springframework.util.unit.DataSize;

/**
 * The pipeline's topics, as {@code topics.yaml} says.
 *
 * @param topics by name
 */
@ConfigurationProperties("dateline")
public record TopicProperties(@DefaultValue Map<String, Topic> topics) {
    /**
     * A topic.
     *
     * @param partitions the most instances of a service that can share its work
     * @param replicas copies of each partition; -1 leaves it to the broker
     * @param cleanup {@code delete} or {@code compact}
     * @param retention how long its messages can be read again
     * @param maxMessage the largest message, after compression
     * @param compression as the broker keeps messages; {@code producer} is as they came
     * @param timestamps {@code CreateTime} or {@code LogAppendTime}
     */
    public record Topic(
            int partitions,
            short replicas,
            String cleanup,
            Duration retention,
            DataSize maxMessage,
            String compression,
            String timestamps) {
        public Topic {
            if (partitions < 1) {
                throw new IllegalArgumentException("partitions: expected at least 1, got: " + partitions);
            }
            if (maxMessage.toBytes() > Integer.MAX_VALUE) {
                throw new IllegalArgumentException("max-message: expected below 2GB, got: " + maxMessage);
            }
        }

        /** As Kafka is asked for it. */
        public NewTopic named(String name) {
            return TopicBuilder.name(name)
                    .partitions(partitions)
                    .replicas(replicas)
                    .config(TopicConfig.CLEANUP_POLICY_CONFIG, cleanup)
                    .config(TopicConfig.RETENTION_MS_CONFIG, Long.toString(retention.toMillis()))
                    .config(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Long.toString(maxMessage.toBytes()))
                    .config(TopicConfig.COMPRESSION_TYPE_CONFIG, compression)
                    .config(TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG, timestamps)
                    .build();
        }
    }

    /** The topics of these names, for a service that reads or writes them. */
    public NewTopics of(String... names) {
        NewTopic[] wanted = new NewTopic[names.length];
        for (int i = 0; i < names.length; i++) {
            Topic topic = topics.get(names[i]);
            if (topic == null) {
                throw new IllegalArgumentException(
                        "dateline.topics: expected " + names[i] + " in topics.yaml, got: " + topics.keySet());
            }
            wanted[i] = topic.named(names[i]);
        }
        return new NewTopics(wanted);
    }
}
