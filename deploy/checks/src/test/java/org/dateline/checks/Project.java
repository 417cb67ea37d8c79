package org.dateline.checks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The project's files in, what stands in them out. */
final class Project {
    /** The modules that are services. */
    static final List<String> SERVICES = List.of("ingest-service", "clean-service", "enrich-service", "index-service");

    static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*)");
    private static final Pattern PORT = Pattern.compile("\\$\\{SERVER_PORT:(\\d+)}");

    private Project() {}

    /** A file or folder, by its path from the project's root. */
    static Path path(String path) {
        return Path.of("../..").resolve(path);
    }

    static String text(String path) {
        try {
            return Files.readString(path(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode yaml(String path) {
        return documents(text(path)).get(0);
    }

    /** The documents of a YAML text, those that are empty left out. */
    static List<JsonNode> documents(String yaml) {
        List<JsonNode> documents = new ArrayList<>();
        try (var parser = YAML.getFactory().createParser(yaml)) {
            YAML.readerFor(JsonNode.class).<JsonNode>readValues(parser).forEachRemaining(documents::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        documents.removeIf(document -> document.isNull() || document.isMissingNode());
        return documents;
    }

    /** The variables that a text refers to as <code>${NAME}</code> or <code>${NAME:default}</code>. */
    static Set<String> variables(String text) {
        return VARIABLE.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The variables that a service reads in its own settings and in those that all have. */
    static Set<String> variablesReadBy(String service) {
        Set<String> variables = variables(settings(service));
        variables.addAll(variables(text("stage/src/main/resources/stage.yaml")));
        variables.addAll(variables(text("stage/src/main/resources/topics.yaml")));
        return variables;
    }

    /** The port that a service listens on unless it is told another. */
    static int port(String service) {
        return PORT.matcher(settings(service))
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .findFirst()
                .orElseThrow();
    }

    static String settings(String service) {
        return text(service + "/src/main/resources/" + service + ".yaml");
    }

    /** The elements of an array, or none. */
    static Stream<JsonNode> each(JsonNode array) {
        List<JsonNode> elements = new ArrayList<>();
        array.forEach(elements::add);
        return elements.stream();
    }
}
