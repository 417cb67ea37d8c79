package org.dateline.clean.resource;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the lists that come with the service. */
public final class Listing {
    private Listing() {}

    /** The entries of the list of that name beside a class: its lines but those that are blank or begin with a hash sign. */
    public static List<String> read(Class<?> owner, String name) {
        try (InputStream in = requireNonNull(owner.getResourceAsStream(name), name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same of a list whose sections each begin with a line {@code [section]}, in their order. */
    public static Map<String, List<String>> sections(Class<?> owner, String name) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        String section = "";
        for (String line : read(owner, name)) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.indexOf(']'));
            } else {
                sections.computeIfAbsent(section, k -> new ArrayList<>()).add(line);
            }
        }
        return sections;
    }
}
