package org.dateline.enrich.onnx;

import java.nio.file.Path;
import org.dateline.enrich.engine.EngineProvider;
import org.dateline.enrich.engine.EngineSettings;
import org.dateline.enrich.tagger.EntityTagger;

/** The engine {@code onnx}: the folder of a model in, a tagger that runs it with ONNX Runtime out. */
public final class OnnxEngine implements EngineProvider {
    @Override
    public String name() {
        return "onnx";
    }

    @Override
    public EntityTagger open(EngineSettings settings) {
        Path folder = settings.model();
        if (folder == null) {
            throw new IllegalArgumentException(
                    "dateline.entities.model (DATELINE_ENTITIES_MODEL): expected a folder with " + ModelFolder.CONTENT
                            + ", got none");
        }
        ModelFolder model = ModelFolder.at(folder);
        return OnnxTagger.open(model, settings.threads());
    }
}
