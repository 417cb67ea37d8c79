package org.dateline.clean.training;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.clean.html.PageModel;

/** Learns the HTML cleaner's models: a folder with {@code gold.jsonl} and pages in, three model files out. */
public final class TrainPages {
    private TrainPages() {}

    /** Takes the folder, and the folder to write {@code blocks.model}, {@code context.model} and {@code vocabulary.model} to. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("Expected FOLDER MODELS, got: " + String.join(" ", arguments));
        }
        PageTrainer trainer = new PageTrainer(new SampleFolder(Path.of(arguments[0])).samples());
        PageModel model = trainer.trainAll();
        write(model.blocks()::write, Path.of(arguments[1], "blocks.model"));
        write(model.context()::write, Path.of(arguments[1], "context.model"));
        write(model.vocabulary()::write, Path.of(arguments[1], "vocabulary.model"));
    }

    private static void write(Writer model, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            model.write(out);
        }
    }

    private interface Writer {
        void write(OutputStream out) throws IOException;
    }
}
