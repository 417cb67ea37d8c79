package org.dateline.clean.training.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.dateline.clean.text.Lines;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A folder with {@code gold.jsonl} and gzipped JSON lines of scrapes in, the scrapes with their gold out. */
final class Scrapes {
    private static final int MOST_LINES = 20_000;

    private final JsonMapper json = JsonMapper.builder().build();
    private final Path folder;
    private final Map<String, JsonNode> gold = new HashMap<>();

    Scrapes(Path folder) throws IOException {
        this.folder = folder;
        try (BufferedReader reader = Files.newBufferedReader(folder.resolve("gold.jsonl"))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                JsonNode row = json.readTree(line);
                gold.put(row.path("id").asString(), row);
            }
        }
    }

    /** The scrapes of the file with this name. */
    List<Scrape> read(String name) throws IOException {
        List<Scrape> scrapes = new ArrayList<>();
        texts(name).forEach((id, text) -> scrapes.add(scrape(id, text)));
        return scrapes;
    }

    /** The scrapes of the file with this name as they are, by the ids of their pages. */
    Map<String, String> texts(String name) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        try (InputStream in = new GZIPInputStream(Files.newInputStream(folder.resolve(name)));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                JsonNode row = json.readTree(line);
                texts.put(row.path("id").asString(), row.path("text").asString());
            }
        }
        return texts;
    }

    /** The gold text of a page. */
    String gold(String id) {
        return row(id).path("text").asString();
    }

    private Scrape scrape(String id, String text) {
        JsonNode row = row(id);
        String host =
                URI.create(row.path("url").asString().replaceAll("[?#].*", "")).getHost();
        return new Scrape(
                id,
                host == null ? id : host,
                row.path("source").asString(),
                Lines.of(text, MOST_LINES),
                row.path("text").asString(),
                row.path("title").asString(""));
    }

    private JsonNode row(String id) {
        JsonNode row = gold.get(id);
        if (row == null) {
            throw new IllegalArgumentException("Expected gold for every scrape, got none: " + id);
        }
        return row;
    }
}
