package org.dateline.enrich.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.enrich.engine.EngineSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the engine says of a folder that it cannot use. */
class ModelFolderTests {
    @TempDir
    private Path folder;

    private TinyModel model = new TinyModel("O", "B-PER", "I-PER").means("B-PER", "Mary");

    @Test
    void asksForAFolder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OnnxEngine().open(new EngineSettings(null, 0)))
                .withMessageContaining("DATELINE_ENTITIES_MODEL")
                .withMessageContaining("model.onnx, tokenizer.json and config.json");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> open(folder.resolve("nowhere")))
                .withMessageContaining("nowhere, which is not there");
    }

    @ParameterizedTest
    @ValueSource(strings = {"model.onnx", "tokenizer.json", "config.json"})
    void saysWhichFileIsMissingAndWhatIsThere(String file) throws IOException {
        Files.delete(model.write(folder).resolve(file));
        Files.createFile(folder.resolve("pytorch_model.bin"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> open(folder))
                .withMessageContaining("which has no " + file)
                .withMessageContaining("pytorch_model.bin")
                .withMessageContaining("optimum-cli export onnx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"model.onnx", "tokenizer.json", "config.json"})
    void saysWhichFileIsBroken(String file) throws IOException {
        Files.writeString(model.write(folder).resolve(file), "<html>404</html>");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> open(folder))
                .withMessageContaining(file)
                .withMessageContaining("expected");
    }

    @Test
    void wantsAModelThatNamesPeopleOrganizationsOrPlaces() {
        new TinyModel("O", "LABEL_1").write(folder);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> open(folder))
                .withMessageContaining("config.json")
                .withMessageContaining("[O, LABEL_1]");
    }

    @Test
    void wantsALabelForEachNumber() throws IOException {
        Files.writeString(
                model.write(folder).resolve("config.json"), "{\"id2label\": {\"0\": \"O\", \"2\": \"B-PER\"}}");

        assertThatIllegalArgumentException().isThrownBy(() -> open(folder)).withMessageContaining("got none for 1");
    }

    @Test
    void wantsAsManyScoresAsLabels() throws IOException {
        model.write(folder);
        new TinyModel("O", "B-PER").write(Files.createDirectory(folder.resolve("other")));
        Files.copy(
                folder.resolve("other/config.json"),
                folder.resolve("config.json"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> open(folder))
                .withMessageContaining("model.onnx")
                .withMessageContaining("[rows, pieces, 2]");
    }

    @Test
    void wantsTheInputsOfATokenClassifier() throws IOException {
        byte[] network = new OnnxFile()
                .input("pixels")
                .floats("scores", 4, 3, new float[12])
                .node("Gather", List.of("scores", "pixels"), "logits")
                .output("logits", 3)
                .bytes();
        Files.write(model.write(folder).resolve("model.onnx"), network);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> open(folder))
                .withMessageContaining("input_ids")
                .withMessageContaining("[pixels]");
    }

    @Test
    void noticesAtStartThatTheModelHasFewerPositionsThanItsConfigSays() throws IOException {
        model.positions(16).write(folder);
        Files.writeString(
                folder.resolve("config.json"),
                Files.readString(folder.resolve("config.json")).replace("16", "64"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> open(folder))
                .withMessageContaining("max_position_embeddings");
    }

    @ParameterizedTest
    @CsvSource({
        "bert, 0, 512, 512",
        "roberta, 1, 514, 512",
        "xlm-roberta, 1, 130, 128",
        "modernbert, 0, 8192, 512",
        "distilbert, 0, 64, 64"
    })
    void takesAsManyPiecesAtOnceAsTheModelHasPositions(String type, int padding, int positions, int window) {
        String json = """
                {"model_type": "%s", "pad_token_id": %d, "max_position_embeddings": %d, "id2label": {"0": "O", "1": "PER"}}
                """.formatted(type, padding, positions);

        ModelConfig config = ModelConfig.parse("config.json", json);

        assertThat(config.window()).isEqualTo(window);
        assertThat(config.padding()).isEqualTo(padding);
    }

    @Test
    void wantsRoomForAFewPieces() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModelConfig.parse(
                        "config.json", "{\"id2label\": {\"0\": \"PER\"}, \"max_position_embeddings\": 4}"))
                .withMessageContaining("max_position_embeddings of at least 8, got: 4");
    }

    private static void open(Path folder) {
        new OnnxEngine().open(new EngineSettings(folder, 1));
    }
}
