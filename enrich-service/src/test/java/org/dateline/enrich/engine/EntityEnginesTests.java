package org.dateline.enrich.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dateline.enrich.tagger.CrfTagger;
import org.dateline.enrich.tagger.EntityTagger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntityEnginesTests {
    private static final EngineSettings SETTINGS = new EngineSettings(null, 0);

    @TempDir
    private Path folder;

    @Test
    void comeWithOneThatNeedsNothing() {
        assertThat(EntityEngines.ofClassPath().open("built-in", SETTINGS)).isInstanceOf(CrfTagger.class);
    }

    @Test
    void areFoundInAFolderOfJars() throws IOException {
        writeJar(folder.resolve("silent.jar"));

        assertThat(EntityEngines.in(folder).open("silent", SETTINGS)).isSameAs(SilentEngine.TAGGER);
        assertThat(EntityEngines.in(folder).open("built-in", SETTINGS)).isInstanceOf(CrfTagger.class);
    }

    @Test
    void areNamedWhereOneIsUnknown() throws IOException {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EntityEngines.ofClassPath().open("onnx", SETTINGS))
                .withMessageContaining("expected built-in, got: onnx")
                .withMessageContaining("dateline.entities.jars names, which names none");
        writeJar(folder.resolve("silent.jar"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EntityEngines.in(folder).open("onnx", SETTINGS))
                .withMessageContaining("expected built-in or silent, got: onnx")
                .withMessageEndingWith("names: " + folder);
    }

    @Test
    void needAFolderThatIsThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EntityEngines.in(folder.resolve("gone")))
                .withMessageContaining("dateline.entities.jars: expected a folder with the jars of an engine, got: ");
    }

    private static void writeJar(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream jar = new ZipOutputStream(out)) {
            jar.putNextEntry(new ZipEntry("META-INF/services/" + EngineProvider.class.getName()));
            jar.write(SilentEngine.class.getName().getBytes(UTF_8));
        }
    }

    /** An engine that finds nothing. */
    public static final class SilentEngine implements EngineProvider {
        private static final EntityTagger TAGGER = text -> List.of();

        @Override
        public String name() {
            return "silent";
        }

        @Override
        public EntityTagger open(EngineSettings settings) {
            return TAGGER;
        }
    }
}
