package org.dateline.enrich;

import java.nio.file.Path;
import java.util.Map;
import org.dateline.enrich.engine.EngineSettings;
import org.dateline.enrich.engine.EntityEngines;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What finds names.
 *
 * @param engine its name: {@code built-in}, or that of an engine whose jars are added, {@code onnx} for example
 * @param jars the folder of those jars, if any
 * @param model the folder or file that such an engine learned, if it needs one
 * @param models what the built-in engine learned of other languages than English, by their ISO 639 codes
 * @param threads how many processor threads such an engine may use for one text; 0 lets the engine decide
 */
@ConfigurationProperties("dateline.entities")
record EntitiesProperties(
        @DefaultValue(EntityEngines.BUILT_IN) String engine,
        @Nullable Path jars,
        @Nullable Path model,
        @DefaultValue Map<String, Path> models,
        @DefaultValue("0") int threads) {
    EntitiesProperties {
        models = Map.copyOf(models);
        if (threads < 0) {
            throw new IllegalArgumentException("dateline.entities.threads: expected 0 or more, got: " + threads);
        }
    }

    EngineSettings settings() {
        return new EngineSettings(model, threads);
    }
}
