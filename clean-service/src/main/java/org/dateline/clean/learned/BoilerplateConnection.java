package org.dateline.clean.learned;

import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.dateline.contract.RepeatedBlock;
import org.dateline.contract.Topics;
import org.dateline.stage.Messages;
import org.dateline.stage.Publisher;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Blocks that an instance has learned in; into the memory of every instance out, by way of the compacted topic
 * {@code articles.boilerplate}. The whole topic is read before the first article is, and from then on what is added.
 */
public final class BoilerplateConnection implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(BoilerplateConnection.class);
    private static final TopicPartition PARTITION = new TopicPartition(Topics.BOILERPLATE, 0);
    private static final Duration POLL = Duration.ofSeconds(1);

    private final ConsumerFactory<String, byte[]> consumers;
    private final Messages messages;
    private final Publisher publisher;
    private final JsonMapper json;
    private final LearnedBoilerplate memory;
    private volatile @Nullable Consumer<String, byte[]> consumer;

    /** A connection for one memory. */
    public BoilerplateConnection(
            ConsumerFactory<String, byte[]> consumers,
            Messages messages,
            Publisher publisher,
            JsonMapper json,
            LearnedBoilerplate memory) {
        this.consumers = consumers;
        this.messages = messages;
        this.publisher = publisher;
        this.json = json;
        this.memory = memory;
    }

    /** Tells all instances; returns when Kafka has acknowledged it. */
    public void publish(List<RepeatedBlock> learned) {
        publisher.sendAll(learned.stream()
                .map(block -> messages.article(Topics.BOILERPLATE, LearnedBoilerplate.key(block), block))
                .toList());
        learned.forEach(block -> log.atInfo()
                .addKeyValue("source", block.source())
                .addKeyValue("articles", block.articles())
                .addKeyValue("of", block.of())
                .addKeyValue("text", block.text())
                .log("Learned that a block repeats"));
    }

    @Override
    public void start() {
        Consumer<String, byte[]> reader = consumers.createConsumer(null, "boilerplate");
        consumer = reader;
        reader.assign(List.of(PARTITION));
        reader.seekToBeginning(List.of(PARTITION));
        long end = reader.endOffsets(List.of(PARTITION)).getOrDefault(PARTITION, 0L);
        while (reader.position(PARTITION) < end) {
            read(reader);
        }
        Thread thread = new Thread(() -> follow(reader), "boilerplate");
        thread.setDaemon(true);
        thread.start();
    }

    private void follow(Consumer<String, byte[]> reader) {
        try (reader) {
            while (consumer != null) {
                read(reader);
            }
        } catch (WakeupException e) {
            log.atDebug().log("Stopped");
        } catch (KafkaException e) {
            log.atError().setCause(e).log("What other instances learn is not read any more; start the service again");
        }
    }

    private void read(Consumer<String, byte[]> reader) {
        for (ConsumerRecord<String, byte[]> message : reader.poll(POLL)) {
            take(message);
        }
    }

    private void take(ConsumerRecord<String, byte[]> message) {
        try {
            RepeatedBlock block = message.value() == null ? null : json.readValue(message.value(), RepeatedBlock.class);
            if (block == null) {
                memory.forget(message.key());
            } else {
                memory.learn(block);
            }
        } catch (JacksonException e) {
            log.atWarn()
                    .addKeyValue("id", message.key())
                    .log("Expected RepeatedBlock as JSON, got: {}", e.getOriginalMessage());
        }
    }

    @Override
    public void stop() {
        Consumer<String, byte[]> reader = consumer;
        consumer = null;
        if (reader != null) {
            reader.wakeup();
        }
    }

    @Override
    public boolean isRunning() {
        return consumer != null;
    }

    /** After the topic was made and before the listeners start. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE - 900;
    }
}
