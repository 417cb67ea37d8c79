package org.dateline.enrich.engine;

import org.dateline.enrich.tagger.EntityTagger;

/**
 * An engine that finds names and does not come with the service: settings in, a tagger out. Its jar names the class in
 * {@code META-INF/services/org.dateline.enrich.engine.EngineProvider}; the class has a constructor without parameters.
 */
public interface EngineProvider {
    /** What the setting {@code dateline.entities.engine} calls it. */
    String name();

    /**
     * Makes the tagger, which is closed when the service ends if it is {@link AutoCloseable}.
     *
     * @throws IllegalArgumentException if the settings or the model are not as the engine needs them; the message says
     *     what was expected, what came, and what to do
     */
    EntityTagger open(EngineSettings settings);
}
