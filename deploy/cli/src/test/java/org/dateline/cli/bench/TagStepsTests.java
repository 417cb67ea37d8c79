package org.dateline.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.dateline.cli.Output;
import org.junit.jupiter.api.Test;

class TagStepsTests {
    @Test
    void eachStepHasItsTokensAndBytes() {
        String text = "Angela Merkel met Narendra Modi in Berlin on Monday. Merkel said that she was glad. ";
        List<String> lines = new TagSteps(List.of(text, text.repeat(20)), Duration.ZERO)
                .table()
                .lines(new Output().terminal());

        assertThat(lines.get(0)).matches("STEP +TOKENS/CPU S +BYTES/TOKEN");
        assertThat(lines.subList(1, lines.size()))
                .extracting(line -> line.replaceFirst(" {2,}([\\d,]+|–) +[\\d,]+$", ""))
                .containsExactly("tokens and sentences", "first pass", "second pass, confidence", "joining", "all");
    }
}
