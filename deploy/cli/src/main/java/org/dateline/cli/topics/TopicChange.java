package org.dateline.cli.topics;

import org.apache.kafka.clients.admin.NewTopic;

/** What sets a topic of a broker apart from what it should be. */
sealed interface TopicChange {
    /** For people. */
    String text();

    /** It is missing. */
    record Create(NewTopic topic) implements TopicChange {
        @Override
        public String text() {
            return "create %s with %d partitions".formatted(topic.name(), topic.numPartitions());
        }
    }

    /** It has too few partitions. */
    record Widen(String topic, int from, int to) implements TopicChange {
        @Override
        public String text() {
            return "widen %s from %d to %d partitions".formatted(topic, from, to);
        }
    }

    /** One of its settings is another. */
    record Configure(String topic, String key, String from, String to) implements TopicChange {
        @Override
        public String text() {
            return "set %s of %s from %s to %s".formatted(key, topic, from, to);
        }
    }

    /** What Kafka can not change while the messages stay. */
    record Impossible(String topic, String what) implements TopicChange {
        @Override
        public String text() {
            return "%s: %s".formatted(topic, what);
        }
    }
}
