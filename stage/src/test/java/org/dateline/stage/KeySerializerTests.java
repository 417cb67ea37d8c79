package org.dateline.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeySerializerTests {
    private final KeySerializer serializer = new KeySerializer();
    private final KeyDeserializer deserializer = new KeyDeserializer();

    @ParameterizedTest
    @ValueSource(strings = {"", "6e989720-7b9b-3f1a-8a64-2f9f41e1ce95", "https://example.org/café", "😀", "\uffffx"})
    void writesTextAsUtf8(String key) {
        byte[] bytes = key.getBytes(StandardCharsets.UTF_8);

        assertThat(serializer.serialize("any", deserializer.deserialize("any", bytes)))
                .isEqualTo(bytes);
    }

    @Test
    void readsTextAsUtf8() {
        assertThat(deserializer.deserialize("any", "café".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("café");
    }

    @Test
    void givesAnyBytesBack() {
        Random random = new Random(1);
        for (int i = 0; i < 1000; i++) {
            byte[] key = new byte[random.nextInt(20)];
            random.nextBytes(key);

            assertThat(serializer.serialize("any", deserializer.deserialize("any", key)))
                    .isEqualTo(key);
        }
    }

    @Test
    void leavesNoKeyNoKey() {
        assertThat(deserializer.deserialize("any", null)).isNull();
        assertThat(serializer.serialize("any", null)).isNull();
    }
}
