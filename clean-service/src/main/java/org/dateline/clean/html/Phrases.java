package org.dateline.clean.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the set phrases of page furniture and the commonest words of languages: the hashes of a text's words in, sets
 * of bits and counts out. They come from the resource {@code phrases.txt}: a line {@code [group]}, then one phrase of
 * at most four words per line.
 */
final class Phrases {
    /** How many groups the resource has, apart from the common words. */
    static final int GROUPS = 11;

    private static final int LONGEST = 4;
    private static final String COMMON = "common";

    private final WordBits phrases = new WordBits();
    private final WordBits common = new WordBits();
    private final List<String> groups = new ArrayList<>();

    Phrases() {
        try (InputStream in = Phrases.class.getResourceAsStream("phrases.txt")) {
            if (in == null) {
                throw new IllegalStateException("No resource phrases.txt");
            }
            read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
            if (groups.size() != GROUPS) {
                throw new IllegalStateException("Expected " + GROUPS + " groups of phrases, got: " + groups);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(BufferedReader lines) throws IOException {
        String group = "";
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("[")) {
                group = line.substring(1, line.length() - 1);
                if (!group.equals(COMMON)) {
                    groups.add(group);
                }
            } else if (!line.isBlank() && !line.startsWith("#")) {
                add(group, line);
            }
        }
    }

    private void add(String group, String line) {
        long[] hashes = Words.hashes(line);
        if (group.equals(COMMON)) {
            for (long hash : hashes) {
                common.add(hash, 1);
            }
            return;
        }
        long joined = hashes[0];
        for (int i = 1; i < hashes.length; i++) {
            joined = Words.join(joined, hashes[i]);
        }
        phrases.add(joined, 1L << groups.size() - 1);
    }

    /** The names of the groups, in the order of their bits. */
    List<String> groups() {
        return List.copyOf(groups);
    }

    int common(long[] words) {
        int found = 0;
        for (long word : words) {
            found += (int) common.get(word);
        }
        return found;
    }

    /** The groups of which a phrase occurs among the first and last words: long texts are not furniture. */
    long find(long[] words) {
        long found = 0;
        for (int i = 0; i < words.length; i++) {
            if (i == 24 && words.length > 48) {
                i = words.length - 24;
            }
            long joined = words[i];
            found |= phrases.get(joined);
            for (int j = i + 1; j < words.length && j < i + LONGEST; j++) {
                joined = Words.join(joined, words[j]);
                found |= phrases.get(joined);
            }
        }
        return found;
    }
}
