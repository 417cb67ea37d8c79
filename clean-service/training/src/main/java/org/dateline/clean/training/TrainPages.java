package org.dateline.clean.training;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.clean.html.PageModel;
import org.dateline.clean.model.BoostedTrees;

/** Learns the HTML cleaner's models: a folder with {@code gold.jsonl} and pages in, two model files out. */
public final class TrainPages {
    private TrainPages() {}

    /** Takes the folder, and the folder to write {@code blocks.model} and {@code context.model} to. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("Expected FOLDER MODELS, got: " + String.join(" ", arguments));
        }
        PageTrainer trainer = new PageTrainer(new SampleFolder(Path.of(arguments[0])).samples());
        trainer.crossValidate();
        PageModel model = trainer.trainAll();
        write(model.blocks(), Path.of(arguments[1], "blocks.model"));
        write(model.context(), Path.of(arguments[1], "context.model"));
    }

    private static void write(BoostedTrees model, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            model.write(out);
        }
    }
}
