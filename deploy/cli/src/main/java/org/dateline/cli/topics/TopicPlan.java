package org.dateline.cli.topics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.dateline.cli.terminal.CommandFailure;
import org.dateline.cli.topics.TopicChange.Configure;
import org.dateline.cli.topics.TopicChange.Create;
import org.dateline.cli.topics.TopicChange.Impossible;
import org.dateline.cli.topics.TopicChange.Widen;

/** The topics that should be and a broker in, what sets its topics apart from them out. */
final class TopicPlan {
    private final Admin admin;
    private final List<NewTopic> wanted;

    TopicPlan(Admin admin, List<NewTopic> wanted) {
        this.admin = admin;
        this.wanted = wanted;
    }

    /** None if the broker has all topics as they should be. */
    List<TopicChange> changes() {
        Set<String> existing = get(admin.listTopics().names());
        List<String> names =
                wanted.stream().map(NewTopic::name).filter(existing::contains).toList();
        Map<String, TopicDescription> descriptions =
                get(admin.describeTopics(names).allTopicNames());
        Map<ConfigResource, Config> settings = get(
                admin.describeConfigs(names.stream().map(TopicPlan::resource).toList())
                        .all());
        List<TopicChange> changes = new ArrayList<>();
        for (NewTopic topic : wanted) {
            TopicDescription description = descriptions.get(topic.name());
            Config config = settings.get(resource(topic.name()));
            if (description == null || config == null) {
                changes.add(new Create(topic));
            } else {
                compareCopies(topic, description, changes);
                compareSettings(topic, config, changes);
            }
        }
        return changes;
    }

    /** Whether it could be done. */
    boolean apply(TopicChange change) {
        if (change instanceof Create create) {
            get(admin.createTopics(List.of(create.topic())).all());
        } else if (change instanceof Widen widen) {
            get(admin.createPartitions(Map.of(widen.topic(), NewPartitions.increaseTo(widen.to())))
                    .all());
        } else if (change instanceof Configure configure) {
            ConfigEntry entry = new ConfigEntry(configure.key(), configure.to());
            AlterConfigOp set = new AlterConfigOp(entry, AlterConfigOp.OpType.SET);
            get(admin.incrementalAlterConfigs(Map.of(resource(configure.topic()), List.of(set)))
                    .all());
        }
        return !(change instanceof Impossible);
    }

    private static void compareCopies(NewTopic topic, TopicDescription existing, List<TopicChange> changes) {
        int partitions = existing.partitions().size();
        if (partitions < topic.numPartitions()) {
            changes.add(new Widen(topic.name(), partitions, topic.numPartitions()));
        } else if (partitions > topic.numPartitions()) {
            changes.add(new Impossible(
                    topic.name(),
                    "has %d partitions, should have %d; Kafka takes none away, so set DATELINE_PARTITIONS=%d"
                            .formatted(partitions, topic.numPartitions(), partitions)));
        }
        int replicas = existing.partitions().get(0).replicas().size();
        if (topic.replicationFactor() > 0 && replicas != topic.replicationFactor()) {
            changes.add(new Impossible(
                    topic.name(),
                    "has %d copies of each partition, should have %d; see kafka-reassign-partitions.sh"
                            .formatted(replicas, topic.replicationFactor())));
        }
    }

    private static void compareSettings(NewTopic topic, Config existing, List<TopicChange> changes) {
        topic.configs().forEach((key, value) -> {
            String now = existing.get(key).value();
            if (!value.equals(now)) {
                changes.add(new Configure(topic.name(), key, now, value));
            }
        });
    }

    private static ConfigResource resource(String topic) {
        return new ConfigResource(ConfigResource.Type.TOPIC, topic);
    }

    private static <T> T get(KafkaFuture<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new CommandFailure("Expected Kafka's answer, got: " + e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailure("Interrupted");
        }
    }
}
