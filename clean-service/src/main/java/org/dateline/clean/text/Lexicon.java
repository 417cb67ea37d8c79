package org.dateline.clean.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringTokenizer;
import org.dateline.clean.resource.Listing;

/** The hash of a word or phrase in, the set of its senses out. Immutable and thread-safe. */
final class Lexicon {
    /** Longest phrase, in words. */
    static final int LONGEST = 8;

    /** In a set of senses: longer phrases begin like this. */
    static final int BEGINS = 1 << 30;

    private final long[] keys;
    private final int[] senses;

    private Lexicon(Map<Long, Integer> entries) {
        int size = Integer.highestOneBit(entries.size()) * 4;
        keys = new long[size];
        senses = new int[size];
        entries.forEach((hash, set) -> {
            int slot = slot(hash);
            while (senses[slot] != 0) {
                slot = slot + 1 & keys.length - 1;
            }
            keys[slot] = hash;
            senses[slot] = set;
        });
    }

    /** The lexicon that comes with the service. */
    static Lexicon standard() {
        Map<Long, Integer> entries = new HashMap<>();
        Listing.sections(Lexicon.class, "lexicon.txt").forEach((name, lines) -> {
            int sense = Sense.valueOf(name.toUpperCase(Locale.ROOT)).bit();
            lines.forEach(line -> addAll(entries, line, sense));
        });
        return new Lexicon(entries);
    }

    private static void addAll(Map<Long, Integer> entries, String line, int sense) {
        StringTokenizer phrases = new StringTokenizer(line, "|");
        while (phrases.hasMoreTokens()) {
            add(entries, phrases.nextToken(), sense);
        }
    }

    private static void add(Map<Long, Integer> entries, String phrase, int sense) {
        WordCursor words = new WordCursor(phrase, phrase.length());
        long hash = 0;
        boolean first = true;
        while (words.next()) {
            if (!first) {
                entries.merge(hash, BEGINS, (a, b) -> a | b);
            }
            hash = WordCursor.phrase(hash, words.hash());
            first = false;
        }
        if (!first) {
            entries.merge(hash, sense, (a, b) -> a | b);
        }
    }

    /** The senses of the phrase with this hash, and {@link #BEGINS}; 0 if it is none. */
    int senses(long phrase) {
        int slot = slot(phrase);
        while (senses[slot] != 0) {
            if (keys[slot] == phrase) {
                return senses[slot];
            }
            slot = slot + 1 & keys.length - 1;
        }
        return 0;
    }

    private int slot(long hash) {
        return (int) (hash >>> 32) & keys.length - 1;
    }
}
