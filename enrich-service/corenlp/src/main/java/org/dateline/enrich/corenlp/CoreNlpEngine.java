package org.dateline.enrich.corenlp;

import java.nio.file.Path;
import org.dateline.enrich.engine.EngineProvider;
import org.dateline.enrich.engine.EngineSettings;
import org.dateline.enrich.tagger.EntityTagger;

/** The engine {@code corenlp}: a classifier's file in, or none for the one of three types, a tagger that asks it out. */
public final class CoreNlpEngine implements EngineProvider {
    @Override
    public String name() {
        return "corenlp";
    }

    @Override
    public EntityTagger open(EngineSettings settings) {
        Path model = settings.model();
        CoreNlpClassifier classifier =
                model == null ? CoreNlpClassifier.of(CoreNlpClassifier.THREE) : CoreNlpClassifier.read(model);
        return new CoreNlpTagger(classifier.settled());
    }
}
