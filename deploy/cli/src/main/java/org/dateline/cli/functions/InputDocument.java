package org.dateline.cli.functions;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.cli.articles.InputFiles;
import org.dateline.cli.articles.InputText;
import org.dateline.cli.terminal.CommandFailure;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** What was typed in, the page or text that it stands for out: a file, standard input, or an address to fetch. */
final class InputDocument {
    private static final int PATIENCE = 30_000;

    private InputDocument() {}

    /**
     * Reads it all.
     *
     * @param url the address of the page, if it is not the input itself
     */
    static Document read(String input, @Nullable String url) {
        if (input.startsWith("http://") || input.startsWith("https://")) {
            return fetch(input, url);
        }
        try (InputStream bytes = open(Path.of(input))) {
            return Document.of(input, url, bytes.readAllBytes());
        } catch (IOException e) {
            throw new CommandFailure("%s cannot be read: %s".formatted(input, e.getMessage()));
        }
    }

    private static Document fetch(String address, @Nullable String url) {
        try {
            Connection.Response page = Jsoup.connect(address)
                    .timeout(PATIENCE)
                    .maxBodySize(0)
                    .ignoreContentType(true)
                    .execute();
            String type = page.contentType();
            boolean isText = type != null && type.startsWith("text/plain");
            String body = InputText.of(page.bodyAsBytes(), page.charset(), !isText);
            return new Document(null, url == null ? address : url, !isText, body);
        } catch (IOException e) {
            throw new CommandFailure("Expected a page at %s, got: %s".formatted(address, e));
        }
    }

    static InputStream open(Path file) throws IOException {
        if (file.toString().equals("-")) {
            return InputFiles.unpacked(System.in);
        }
        if (!Files.isRegularFile(file)) {
            throw new CommandFailure("No such file: " + file);
        }
        return InputFiles.open(file);
    }
}
