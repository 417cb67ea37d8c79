package org.dateline.cli.functions;

import java.nio.file.Path;
import java.util.Map;
import org.dateline.cli.terminal.CommandFailure;
import org.dateline.enrich.ArticleTagger;
import org.dateline.enrich.engine.EngineSettings;
import org.dateline.enrich.engine.EntityEngines;
import org.dateline.enrich.engine.LanguageModels;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what finds names, as the settings {@code dateline.entities.*} of enrich-service do; its tagger out. */
final class EngineOptions {
    @Option(
            names = "--engine",
            paramLabel = "NAME",
            defaultValue = EntityEngines.BUILT_IN,
            description = "What finds names: built-in, onnx or corenlp; ${DEFAULT-VALUE} otherwise.")
    private String engine = EntityEngines.BUILT_IN;

    @Option(
            names = "--jars",
            paramLabel = "FOLDER",
            description = "The jars of another engine, enrich-service/onnx/target/engine for example.")
    private @Nullable Path jars;

    @Option(names = "--model", paramLabel = "PATH", description = "What such an engine learned, if it needs that.")
    private @Nullable Path model;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Processor threads that such an engine may use for one text; it decides otherwise.")
    private int threads;

    @Option(
            names = "--models",
            paramLabel = "LANGUAGE=FILE",
            description = "What the built-in engine learned of another language, de=german.model for example.")
    private Map<String, Path> models = Map.of();

    /** Opens the engines, for as long as the program runs. */
    ArticleTagger tagger() {
        try {
            EntityEngines engines = jars == null ? EntityEngines.ofClassPath() : EntityEngines.in(jars);
            return new ArticleTagger(
                    engines.open(engine, new EngineSettings(model, threads)), LanguageModels.open(models));
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(
                    e.getMessage() + "\nHere these are --engine, --jars, --model, --models and --threads.");
        }
    }
}
