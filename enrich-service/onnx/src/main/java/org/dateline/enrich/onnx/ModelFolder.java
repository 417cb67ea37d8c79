package org.dateline.enrich.onnx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files of a model as Hugging Face's Optimum exports them for token classification.
 *
 * @param network {@code model.onnx}
 * @param tokenizer {@code tokenizer.json}
 * @param config what {@code config.json} says
 */
record ModelFolder(Path network, Path tokenizer, ModelConfig config) {
    static final String CONTENT = "model.onnx, tokenizer.json and config.json, as `optimum-cli export onnx --task"
            + " token-classification` writes them";

    /** @throws IllegalArgumentException if a file is missing or says nothing of use; the message names it */
    static ModelFolder at(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException(
                    "dateline.entities.model: expected a folder with %s, got: %s, which is %s"
                            .formatted(CONTENT, folder, Files.exists(folder) ? "a file" : "not there"));
        }
        Path config = file(folder, "config.json");
        return new ModelFolder(
                file(folder, "model.onnx"),
                file(folder, "tokenizer.json"),
                ModelConfig.parse(config.toString(), text(config)));
    }

    private static Path file(Path folder, String name) {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException(
                    "dateline.entities.model: expected a folder with %s, got: %s, which has no %s but %s"
                            .formatted(CONTENT, folder, name, names(folder)));
        }
        return file;
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .sorted()
                    .limit(20)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("dateline.entities.model: unreadable folder: " + folder, e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("dateline.entities.model: unreadable file: " + file, e);
        }
    }
}
