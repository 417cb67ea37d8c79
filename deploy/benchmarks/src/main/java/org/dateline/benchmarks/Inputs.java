package org.dateline.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.dateline.contract.BodyFormat;
import org.dateline.contract.Origin;
import org.dateline.contract.RawArticle;

/** A folder of pages ({@code .html}) and texts ({@code .txt}), gzipped or not, in, its articles out. */
final class Inputs {
    private Inputs() {}

    static List<RawArticle> of(String folder, BodyFormat format) {
        String ending = format == BodyFormat.HTML ? ".html" : ".txt";
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            List<RawArticle> articles = files.filter(
                            file -> file.toString().replaceFirst("\\.gz$", "").endsWith(ending))
                    .sorted()
                    .map(file -> article(file, format))
                    .toList();
            if (articles.isEmpty()) {
                throw new IllegalArgumentException(
                        "Expected files that end with %s or %s.gz in %s, got none".formatted(ending, ending, folder));
            }
            return articles;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RawArticle article(Path file, BodyFormat format) {
        String id = UUID.nameUUIDFromBytes(file.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
        Origin origin = new Origin(id, 1, null, null, null, null, null, Instant.EPOCH);
        return new RawArticle(origin, null, List.of(), null, null, format, text(file));
    }

    private static String text(Path file) {
        try (InputStream in = Files.newInputStream(file);
                InputStream body = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
