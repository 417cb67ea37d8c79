package org.dateline.cli.articles;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsResult;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.dateline.cli.terminal.CommandFailure;

/** A broker in, what stands in its topics and what of it is not read yet out. */
public final class TopicState implements AutoCloseable {
    private static final int PATIENCE = 10_000;

    private final String bootstrapServers;
    private final Admin admin;

    public TopicState(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
        this.admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                PATIENCE,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                PATIENCE));
    }

    /**
     * A topic.
     *
     * @param partitions of it
     * @param messages in it now
     * @param lags by consumer group, the messages that it has not finished
     */
    public record Topic(int partitions, long messages, Map<String, Long> lags) {}

    /** The pipeline's topics by name. */
    public Map<String, Topic> topics() {
        Collection<String> names = get(admin.listTopics().names()).stream()
                .filter(name -> name.startsWith("articles."))
                .toList();
        Map<String, TopicDescription> descriptions =
                get(admin.describeTopics(names).allTopicNames());
        List<TopicPartition> partitions = descriptions.values().stream()
                .flatMap(topic -> topic.partitions().stream()
                        .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                .toList();
        Map<TopicPartition, Long> first = offsets(partitions, OffsetSpec.earliest());
        Map<TopicPartition, Long> last = offsets(partitions, OffsetSpec.latest());
        Map<String, Map<String, Long>> lags = lags(last);
        Map<String, Topic> topics = new TreeMap<>();
        descriptions.forEach((name, description) -> topics.put(
                name,
                new Topic(
                        description.partitions().size(),
                        sum(last, name) - sum(first, name),
                        lags.getOrDefault(name, Map.of()))));
        return topics;
    }

    @Override
    public void close() {
        admin.close();
    }

    /** By topic, then by group. */
    private Map<String, Map<String, Long>> lags(Map<TopicPartition, Long> last) {
        Map<String, Map<String, Long>> lags = new HashMap<>();
        get(admin.listGroups().all()).forEach(listing -> {
            Map<TopicPartition, OffsetAndMetadata> committed =
                    get(admin.listConsumerGroupOffsets(listing.groupId()).partitionsToOffsetAndMetadata());
            committed.forEach((partition, offset) -> lags.computeIfAbsent(partition.topic(), key -> new TreeMap<>())
                    .merge(
                            listing.groupId(),
                            Math.max(0, last.getOrDefault(partition, 0L) - offset.offset()),
                            Long::sum));
        });
        return lags;
    }

    private Map<TopicPartition, Long> offsets(Collection<TopicPartition> partitions, OffsetSpec which) {
        Map<TopicPartition, ListOffsetsResult.ListOffsetsResultInfo> found = get(admin.listOffsets(
                        partitions.stream().collect(Collectors.toMap(Function.identity(), partition -> which)))
                .all());
        Map<TopicPartition, Long> offsets = new HashMap<>();
        found.forEach((partition, info) -> offsets.put(partition, info.offset()));
        return offsets;
    }

    private static long sum(Map<TopicPartition, Long> offsets, String topic) {
        return offsets.entrySet().stream()
                .filter(entry -> entry.getKey().topic().equals(topic))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private <T> T get(KafkaFuture<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new CommandFailure("Kafka does not answer at %s (%s). Start the pipeline with ./dateline up"
                    .formatted(bootstrapServers, e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailure("Interrupted");
        }
    }
}
