package org.dateline.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A seed, and what a careful reader finds in it.
 *
 * @param file its name
 * @param lines of the file
 * @param facts of {@code seeds.json}
 */
record Seed(String file, List<String> lines, JsonNode facts) {

    /** All of them, in the order of their names. */
    static List<Seed> all() {
        try (InputStream input = Objects.requireNonNull(Seed.class.getResourceAsStream("/seeds.json"))) {
            JsonNode articles = JsonMapper.shared().readTree(input).path("articles");
            return StreamSupport.stream(articles.spliterator(), false)
                    .map(Seed::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Seed of(JsonNode facts) {
        String file = facts.path("file").asString();
        try {
            Path path = PipelineUnderTest.HOME.resolve("seeds").resolve(file);
            return new Seed(file, Files.readAllLines(path), facts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file as a feeder sends it. */
    String text() {
        return String.join("\n", lines);
    }

    /** The text of the lines that a fact names, white space aside. */
    String linesOf(String fact) {
        return StreamSupport.stream(facts.path(fact).spliterator(), false)
                .map(number -> squeeze(lines.get(number.asInt() - 1)))
                .collect(Collectors.joining(" "));
    }

    /** The captions, each once. */
    List<String> captions() {
        return StreamSupport.stream(facts.path("captions").spliterator(), false)
                .map(number -> squeeze(lines.get(number.asInt() - 1)))
                .distinct()
                .toList();
    }

    /** The names that stand in a list. */
    List<String> names(String fact) {
        return strings(facts.path(fact));
    }

    @Nullable
    String fact(String name) {
        return facts.hasNonNull(name) ? facts.path(name).asString() : null;
    }

    /** Pairs of people who are two. */
    List<List<String>> distinctPeople() {
        return StreamSupport.stream(facts.path("distinctPeople").spliterator(), false)
                .map(Seed::strings)
                .toList();
    }

    static List<String> strings(JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    static String squeeze(String text) {
        return text.replaceAll("[\\s\\u00A0]+", " ").strip();
    }

    @Override
    public String toString() {
        return file;
    }
}
