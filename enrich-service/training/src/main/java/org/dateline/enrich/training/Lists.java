package org.dateline.enrich.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The lists of names that the project keeps, one name or several (separated by commas) a line; # begins a remark. */
final class Lists {
    private static final List<String> NAMES = List.of(
            "given-names",
            "family-names",
            "cities",
            "regions",
            "countries",
            "nationalities",
            "organizations",
            "organization-words",
            "titles",
            "clubs");

    private Lists() {}

    /** The names of a list. */
    static List<String> names(String list) {
        List<String> names = new ArrayList<>();
        for (String line : lines(list)) {
            for (String name : line.split(",")) {
                if (!name.isBlank()) {
                    names.add(name.strip());
                }
            }
        }
        return names;
    }

    /** The lines of a list without remarks, those between two blank lines together. */
    static List<List<String>> blocks(String list) {
        List<List<String>> blocks = new ArrayList<>();
        boolean within = false;
        for (String line : allLines(list)) {
            if (line.isBlank()) {
                within = false;
                continue;
            }
            if (!within) {
                blocks.add(new ArrayList<>());
                within = true;
            }
            blocks.get(blocks.size() - 1).add(line);
        }
        return blocks;
    }

    /** The lines of a list without remarks. */
    static List<String> lines(String list) {
        return allLines(list).stream().filter(line -> !line.isBlank()).toList();
    }

    private static List<String> allLines(String list) {
        InputStream in = Lists.class.getResourceAsStream("/lists/" + list + ".txt");
        if (in == null) {
            throw new IllegalArgumentException("Unknown list: " + list);
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For each name of places, peoples and organizations, as words in lower case, the lists that it is in. */
    static Map<List<String>, Integer> phrases() {
        Map<List<String>, Integer> phrases = new HashMap<>();
        List<String> lists = List.of("cities", "regions", "countries", "nationalities", "organizations", "clubs");
        for (int bit = 0; bit < lists.size(); bit++) {
            for (String name : names(lists.get(bit))) {
                phrases.merge(List.of(name.toLowerCase(Locale.ROOT).split(" ")), 1 << bit, (a, b) -> a | b);
            }
        }
        return phrases;
    }

    /** As {@link #words}, but only the lists of words that say what a name is of, not those of names. */
    static Map<String, Integer> kinds() {
        int mask = 1 << NAMES.indexOf("organization-words") | 1 << NAMES.indexOf("titles");
        Map<String, Integer> kinds = new HashMap<>();
        words().forEach((word, lists) -> kinds.put(word, lists & mask));
        return kinds;
    }

    /** For each word in lower case the lists that it stands in, a bit each; words of two letters and particles left out. */
    static Map<String, Integer> words() {
        Map<String, Integer> words = new HashMap<>();
        for (int bit = 0; bit < NAMES.size(); bit++) {
            for (String name : names(NAMES.get(bit))) {
                for (String word : name.toLowerCase(Locale.ROOT).split(" ")) {
                    if (word.length() > 2 && !word.equals("the") && !word.equals("and") && !word.equals("for")) {
                        words.merge(word, 1 << bit, (a, b) -> a | b);
                    }
                }
            }
        }
        return words;
    }
}
