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

/**
 * The words of titles and offices, in lower case: the resource {@code roles.txt} in, sets out.
 *
 * @param heads what a title or an office is named by
 * @param beside what may stand in lower case in a role
 * @param links what may stand between words of a role
 * @param articles what may stand before a role
 * @param outside what has a capital only because a sentence begins
 */
record RoleWords(Set<String> heads, Set<String> beside, Set<String> links, Set<String> articles, Set<String> outside) {
    static RoleWords read() {
        try (InputStream in = RoleWords.class.getResourceAsStream("roles.txt")) {
            if (in == null) {
                throw new IllegalStateException("Missing resource: roles.txt");
            }
            List<String> lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
            return new RoleWords(
                    words(lines, "head"),
                    words(lines, "beside"),
                    words(lines, "link"),
                    words(lines, "article"),
                    words(lines, "outside"));
        } catch (IOException e) {
            throw new UncheckedIOException("Unreadable resource: roles.txt", e);
        }
    }

    private static Set<String> words(List<String> lines, String kind) {
        return lines.stream()
                .filter(line -> line.startsWith(kind + ": "))
                .flatMap(line -> Arrays.stream(line.substring(kind.length() + 2).split(", ")))
                .collect(Collectors.toUnmodifiableSet());
    }
}
