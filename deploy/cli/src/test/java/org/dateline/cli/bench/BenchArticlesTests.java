package org.dateline.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchArticlesTests {
    @TempDir
    private Path directory;

    @Test
    void noTwoArticlesAreAlikeAndTheNextRunMakesTheSame() throws IOException {
        Files.writeString(directory.resolve("a.txt"), "The ferry sailed again. ".repeat(20) + "\nIt was full.");
        BenchArticles source = BenchArticles.from(directory);
        List<BenchArticles.Body> articles = source.make(1_000);

        assertThat(articles).extracting(BenchArticles.Body::url).doesNotHaveDuplicates();
        assertThat(articles).extracting(BenchArticles.Body::content).doesNotHaveDuplicates();
        assertThat(articles.stream().mapToInt(body -> body.content().length()).distinct())
                .hasSizeGreaterThan(3);
        assertThat(source.make(1_000)).isEqualTo(articles);
    }

    @Test
    void percentilesAreOfTheWholeRange() {
        long[] nanos = new long[100];
        for (int i = 0; i < nanos.length; i++) {
            nanos[i] = (100 - i) * 1_000_000L;
        }
        Percentiles percentiles = new Percentiles(nanos);
        assertThat(percentiles.millis(0.5)).isEqualTo(50);
        assertThat(percentiles.millis(0.99)).isEqualTo(99);
        assertThat(percentiles.millis(1)).isEqualTo(100);
        assertThat(new Percentiles(new long[0]).millis(0.5)).isZero();
    }
}
