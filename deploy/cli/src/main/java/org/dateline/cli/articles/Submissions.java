package org.dateline.cli.articles;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Bytes of a file in, feeders' JSON out, a line an article: a page or a text becomes one article, JSON is taken as it is,
 * and NDJSON line by line without holding it all.
 */
final class Submissions {
    private static final int LONGEST_LINE = 64 << 20;
    private static final int START = 1_024;

    private final JsonMapper json = JsonMapper.shared();
    private final @Nullable String url;
    private final @Nullable String source;

    /** With what is to be said of a page or a text, if anything. */
    Submissions(@Nullable String url, @Nullable String source) {
        this.url = url;
        this.source = source;
    }

    /**
     * Reads to the end.
     *
     * @param kind {@code .html}, {@code .txt}, {@code .json}, {@code .ndjson}; else it is found out
     * @throws UnsupportedEncodingException if it is no text in any charset
     */
    void read(InputStream input, String kind, Consumer<byte[]> article) throws IOException {
        switch (kind) {
            case ".ndjson", ".jsonl" -> readLines(input, article);
            case ".json" -> article.accept(oneLine(input.readAllBytes()));
            case ".html", ".htm" -> article.accept(article(input.readAllBytes(), true));
            case ".txt" -> article.accept(article(input.readAllBytes(), false));
            default -> readUnknown(input, article);
        }
    }

    private void readUnknown(InputStream input, Consumer<byte[]> article) throws IOException {
        byte[] bytes = input.readAllBytes();
        String start = start(new String(bytes, 0, Math.min(bytes.length, START), StandardCharsets.UTF_8));
        if (start.startsWith("{")) {
            readLines(new ByteArrayInputStream(bytes), article);
        } else {
            article.accept(article(bytes, isPage(start(InputText.of(bytes, null, true)))));
        }
    }

    private static String start(String text) {
        return text.substring(0, Math.min(text.length(), START)).strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isPage(String start) {
        return start.startsWith("<") || start.contains("<html") || start.contains("<body");
    }

    private byte[] article(byte[] body, boolean html) throws UnsupportedEncodingException {
        ObjectNode article = json.createObjectNode().put(html ? "html" : "text", InputText.of(body, null, html));
        if (url != null) {
            article.put("url", url);
        }
        if (source != null) {
            article.put("source", source);
        }
        return json.writeValueAsBytes(article);
    }

    /** Between the values of JSON a line feed means as much as a space, and within them there is none. */
    private static byte[] oneLine(byte[] document) {
        byte[] line = document.clone();
        for (int i = 0; i < line.length; i++) {
            if (line[i] == '\n' || line[i] == '\r') {
                line[i] = ' ';
            }
        }
        return line;
    }

    private static void readLines(InputStream input, Consumer<byte[]> article) throws IOException {
        for (byte[] line : new Lines(input, LONGEST_LINE)) {
            if (!new String(line, 0, Math.min(line.length, 64), StandardCharsets.ISO_8859_1).isBlank()) {
                article.accept(line);
            }
        }
    }

    /** Collects lines until they are enough for a request. */
    static final class Batches implements Consumer<byte[]> {
        private static final int MOST = 400;
        private static final int LARGEST = 8 << 20;

        private final Consumer<List<byte[]>> batch;
        private List<byte[]> lines = new ArrayList<>();
        private long bytes;

        Batches(Consumer<List<byte[]>> batch) {
            this.batch = batch;
        }

        @Override
        public void accept(byte[] line) {
            lines.add(line);
            bytes += line.length;
            if (lines.size() >= MOST || bytes >= LARGEST) {
                flush();
            }
        }

        void flush() {
            if (!lines.isEmpty()) {
                batch.accept(lines);
                lines = new ArrayList<>();
                bytes = 0;
            }
        }
    }
}
