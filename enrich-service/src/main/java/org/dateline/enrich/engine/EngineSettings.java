package org.dateline.enrich.engine;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What an engine is told.
 *
 * @param model the folder or file that it learned; null where the engine brings its own
 * @param threads how many processor threads it may use for one text; 0 lets the engine decide
 */
public record EngineSettings(@Nullable Path model, int threads) {
    public EngineSettings {
        if (threads < 0) {
            throw new IllegalArgumentException("Expected 0 threads or more, got: " + threads);
        }
    }
}
