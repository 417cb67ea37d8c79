package org.dateline.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineReaderTests {
    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "'', ''",
                "'a', '1:a'",
                "'a\n', '1:a'",
                "'a\nb', '1:a 2:b'",
                "'\n\n \t\r\na\n\n', '4:a'",
                "'12345\n', '1:12345'",
                "'123456\nb\n', '1:too long 2:b'",
                "'b\n1234567890\n', '1:b 2:too long'",
                "'b\n1234567890', '1:b 2:too long'"
            })
    void readsLinesUpToTheLimitWhateverTheChunks(String input, String expected) throws IOException {
        for (int chunk : new int[] {1, 2, 3, 7, 100}) {
            assertThat(String.join(" ", lines(input, chunk)))
                    .as("chunks of %d", chunk)
                    .isEqualTo(expected);
        }
    }

    private static List<String> lines(String input, int chunk) throws IOException {
        LineReader reader = new LineReader(inChunks(input, chunk), 5);
        List<String> lines = new ArrayList<>();
        for (LineReader.Line line = reader.next(); line != null; line = reader.next()) {
            lines.add(line.number() + ":" + (line.bytes() == null ? "too long" : new String(line.bytes(), UTF_8)));
        }
        return lines;
    }

    private static InputStream inChunks(String input, int size) {
        return new ByteArrayInputStream(input.getBytes(UTF_8)) {
            @Override
            public synchronized int read(byte[] buffer, int offset, int length) {
                return super.read(buffer, offset, Math.min(length, size));
            }
        };
    }
}
