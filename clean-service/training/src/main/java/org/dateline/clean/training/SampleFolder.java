package org.dateline.clean.training;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a folder with {@code gold.jsonl} and a file {@code <id>.html.gz} for each of its lines. */
final class SampleFolder {
    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Path folder;

    SampleFolder(Path folder) {
        this.folder = folder;
    }

    List<Sample> samples() throws IOException {
        List<Sample> samples = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("gold.jsonl"))) {
            if (!line.isBlank()) {
                samples.add(sample(mapper.readTree(line)));
            }
        }
        return samples;
    }

    private Sample sample(JsonNode gold) {
        String id = gold.get("id").stringValue();
        String text = text(gold, "text");
        String source = text(gold, "source");
        String url = text(gold, "url");
        return new Sample(
                id,
                url == null ? "" : url,
                source == null ? "" : source,
                text(gold, "title"),
                texts(gold, "author"),
                text(gold, "date"),
                text == null ? "" : text,
                texts(gold, "furniture"),
                page(id));
    }

    private static List<String> texts(JsonNode node, String key) {
        JsonNode value = node.get(key);
        if (value != null && value.isArray()) {
            return value.values().stream().map(JsonNode::stringValue).toList();
        }
        String text = text(node, key);
        return text == null ? List.of() : List.of(text);
    }

    private static @Nullable String text(JsonNode node, String key) {
        JsonNode value = node.get(key);
        return value == null || !value.isString() || value.stringValue().isBlank() ? null : value.stringValue();
    }

    private String page(String id) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(folder.resolve(id + ".html.gz")))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
