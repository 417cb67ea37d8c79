package org.dateline.stage;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;

/**
 * A key's bytes in, its text out. A feeder may use any bytes as a key, and a dead letter keeps them: those that are no
 * UTF-8 come out as {@link #BYTES} and a character for each byte, which {@link KeySerializer} turns back.
 */
public final class KeyDeserializer implements Deserializer<String> {
    /** A character that Unicode reserves for programs' own use, so that it stands at the start of no text. */
    static final char BYTES = '\uffff';

    @Override
    public @Nullable String deserialize(String topic, byte @Nullable [] key) {
        if (key == null) {
            return null;
        }
        String text = new String(key, StandardCharsets.UTF_8);
        boolean isText = text.indexOf(BYTES) != 0 && Arrays.equals(text.getBytes(StandardCharsets.UTF_8), key);
        return isText ? text : BYTES + new String(key, StandardCharsets.ISO_8859_1);
    }
}
