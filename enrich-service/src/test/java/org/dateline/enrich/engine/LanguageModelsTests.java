package org.dateline.enrich.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.dateline.enrich.tagger.CrfModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguageModelsTests {
    @TempDir
    private Path folder;

    @Test
    void readsWhatTheTrainingWrites() throws IOException {
        Path model = folder.resolve("german.model");
        try (OutputStream out = Files.newOutputStream(model)) {
            CrfModel.builtIn().write(out);
        }

        assertThat(LanguageModels.open(Map.of("de", model))).containsOnlyKeys("de");
    }

    @Test
    void saysWhichFileIsNoModel() throws IOException {
        Path text = Files.writeString(folder.resolve("german.model"), "B-PER");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> LanguageModels.open(Map.of("de", text)))
                .withMessageContaining("dateline.entities.models.de: expected a model that")
                .withMessageContaining(text.toString());
    }

    @Test
    void asksForACodeOfALanguage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LanguageModels.open(Map.of("German", folder)))
                .withMessageContaining("de for example, got: German");
    }
}
