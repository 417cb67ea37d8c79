package org.dateline.stage;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.dateline.contract.Headers;
import org.dateline.stage.Outcome.DeadLettered;
import org.dateline.stage.Outcome.Withdrawn;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A consumed message in; a tombstone, a dead letter, or what a function makes of the record that the message holds, out.
 *
 * @param <T> the record of the contract that the topic holds
 */
public final class MessageReader<T> {
    private final JsonMapper json;
    private final Class<T> type;

    /** Reads messages of one topic. */
    public MessageReader(JsonMapper json, Class<T> type) {
        this.json = json;
        this.type = type;
    }

    /** Applies the function to what the message holds; a message that holds no {@code T} never reaches it. */
    public Outcome read(ConsumerRecord<String, byte[]> message, Function<T, Outcome> function) {
        if (message.key() == null) {
            return new DeadLettered("no-key", "Expected the article id as the key, got none");
        }
        if (message.value() == null) {
            return tombstone(message);
        }
        T value;
        try {
            value = json.readValue(message.value(), type);
        } catch (JacksonException e) {
            return unreadable(e.getOriginalMessage());
        }
        return value == null ? unreadable("null") : function.apply(value);
    }

    private Outcome unreadable(String got) {
        return new DeadLettered("unreadable", "Expected " + type.getSimpleName() + " as JSON, got: " + got);
    }

    /** The tombstone that a message without a value is, if its revision can be read. */
    public static Outcome tombstone(ConsumerRecord<String, byte[]> message) {
        String revision = header(message, Headers.REVISION);
        if (revision == null || !revision.matches("\\d{1,18}")) {
            return new DeadLettered(
                    "no-revision",
                    "Expected a tombstone with its revision in the header %s, got: %s"
                            .formatted(Headers.REVISION, revision));
        }
        return new Withdrawn(message.key(), Long.parseLong(revision));
    }

    /** The text of the last header of that name, if there is one. */
    public static @Nullable String header(ConsumerRecord<?, ?> message, String name) {
        Header header = message.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
