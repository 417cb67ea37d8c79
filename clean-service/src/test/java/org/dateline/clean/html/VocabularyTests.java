package org.dateline.clean.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VocabularyTests {
    private final Vocabulary vocabulary = new Vocabulary(Map.of(11L, 1.5, 12L, -2.25, 13L, -100.0));

    @Test
    void knowsWhatItsWordsWeigh() {
        assertThat(vocabulary.weight(11)).isEqualTo(1.5f);
        assertThat(vocabulary.weight(12)).isEqualTo(-2.25f);
        assertThat(vocabulary.weight(14)).isZero();
    }

    @Test
    void limitsWhatAWordWeighs() {
        assertThat(vocabulary.weight(13)).isEqualTo(-127 / 16f);
    }

    @Test
    void readsWhatItWrote() throws IOException {
        byte[] written = bytes(vocabulary);

        Vocabulary read = Vocabulary.read(new ByteArrayInputStream(written));

        assertThat(read.weight(12)).isEqualTo(-2.25f);
        assertThat(bytes(read)).isEqualTo(written);
    }

    private static byte[] bytes(Vocabulary vocabulary) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        vocabulary.write(out);
        return out.toByteArray();
    }
}
