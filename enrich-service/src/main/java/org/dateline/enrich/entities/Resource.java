package org.dateline.enrich.entities;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the lists beside these classes: a file's name in, its lines, or the words of one kind of line, out. */
final class Resource {
    private Resource() {}

    /**
     * The lines of a list.
     *
     * @throws IllegalStateException if there is no such list
     */
    static List<String> lines(String name) {
        try (InputStream in = Resource.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Missing resource: " + name);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Unreadable resource: " + name, e);
        }
    }

    /** The words of all lines such as {@code kind: one, two}. */
    static Set<String> words(List<String> lines, String kind) {
        return lines.stream()
                .filter(line -> line.startsWith(kind + ": "))
                .flatMap(line -> Arrays.stream(line.substring(kind.length() + 2).split(", ")))
                .collect(Collectors.toUnmodifiableSet());
    }
}
