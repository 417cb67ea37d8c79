package org.dateline.enrich.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.enrich.tagger.CrfModel;
import org.dateline.enrich.tagger.CrfTagger;
import org.dateline.enrich.tagger.EntityTagger;
import org.jspecify.annotations.Nullable;

/** The engines that can find names: an engine's name in, its tagger out. */
public final class EntityEngines {
    /** The engine that comes with the service and needs nothing else. */
    public static final String BUILT_IN = "built-in";

    private final @Nullable Path jars;
    private final ClassLoader classes;

    private EntityEngines(@Nullable Path jars, ClassLoader classes) {
        this.jars = jars;
        this.classes = classes;
    }

    /** The built-in engine and those on the class path. */
    public static EntityEngines ofClassPath() {
        return new EntityEngines(null, EntityEngines.class.getClassLoader());
    }

    /**
     * Those and the ones whose jars, and the jars that these need, stand in a folder; it stays in use.
     *
     * @throws IllegalArgumentException if it is no folder
     */
    public static EntityEngines in(Path jars) {
        if (!Files.isDirectory(jars)) {
            throw new IllegalArgumentException(
                    "dateline.entities.jars: expected a folder with the jars of an engine, got: " + jars);
        }
        return new EntityEngines(jars, new URLClassLoader(urls(jars), EntityEngines.class.getClassLoader()));
    }

    private static URL[] urls(Path folder) {
        List<URL> urls = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.jar")) {
            for (Path file : files) {
                urls.add(url(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("dateline.entities.jars: unreadable folder: " + folder, e);
        }
        return urls.toArray(URL[]::new);
    }

    private static URL url(Path file) throws MalformedURLException {
        return file.toUri().toURL();
    }

    /**
     * Makes the tagger of an engine.
     *
     * @throws IllegalArgumentException if there is no such engine, or it cannot do with the settings
     */
    public EntityTagger open(String name, EngineSettings settings) {
        if (name.equals(BUILT_IN)) {
            return new CrfTagger(CrfModel.builtIn());
        }
        List<EngineProvider> providers = new ArrayList<>();
        ServiceLoader.load(EngineProvider.class, classes).forEach(providers::add);
        EngineProvider provider = providers.stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(unknown(name, providers)));
        return open(provider, settings);
    }

    private EntityTagger open(EngineProvider provider, EngineSettings settings) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // Libraries look there for the native code that they bring.
        thread.setContextClassLoader(classes);
        try {
            return provider.open(settings);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private String unknown(String name, List<EngineProvider> providers) {
        String known = Stream.concat(Stream.of(BUILT_IN), providers.stream().map(EngineProvider::name))
                .collect(Collectors.joining(" or "));
        String place = jars == null ? ", which names none" : ": " + jars;
        return "dateline.entities.engine: expected %s, got: %s. Another engine's jars stand in the folder that dateline.entities.jars names%s"
                .formatted(known, name, place);
    }
}
