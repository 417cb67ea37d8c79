package org.dateline.stage;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** A key's text in, its bytes out: UTF-8, or the very bytes that {@link KeyDeserializer} could not read as text. */
public final class KeySerializer implements Serializer<String> {
    @Override
    public byte @Nullable [] serialize(String topic, @Nullable String key) {
        if (key == null) {
            return null;
        }
        return key.indexOf(KeyDeserializer.BYTES) == 0
                ? key.substring(1).getBytes(StandardCharsets.ISO_8859_1)
                : key.getBytes(StandardCharsets.UTF_8);
    }
}
