package org.dateline.clean.html;

import java.util.ArrayList;
import java.util.List;
import org.dateline.clean.resource.Listing;

/**
 * Finds the set phrases of page furniture and the commonest words of languages: the hashes of a text's words in, sets
 * of bits and counts out. They come from the resource {@code phrases.txt}: a line {@code [group]}, then one phrase per line.
 */
final class Phrases {
    /** How many groups the resource has, apart from the common words. */
    static final int GROUPS = 11;

    /** The bit from which {@link #find} counts. */
    static final int COUNT = 32;

    /** Of the groups that ask for a click or announce an advertisement: more, subscribe, share, consent, advert. */
    static final long ASKING = 1L | 1L << 1 | 1L << 2 | 1L << 4 | 1L << 6;

    /** Of the group that asks to subscribe, to join or to give. */
    static final long SUBSCRIBE = 1L << 1;

    /** Of the group that claims rights. */
    static final long RIGHTS = 1L << 3;

    /** Of the group that asks for consent. */
    static final long CONSENT = 1L << 4;

    /** Of the group that announces other articles. */
    static final long MORE = 1L;

    private static final int EDGE = 24;
    /** Marks words that a longer phrase starts with. */
    private static final long STARTS = 1L << 62;

    private static final long COMMON_WORD = 1L << 61;
    private static final String COMMON = "common";

    private final WordBits words = new WordBits();
    private final List<String> groups = new ArrayList<>();
    /** The words of the longest phrase. */
    private int longest;

    Phrases() {
        Listing.sections(Phrases.class, "phrases.txt").forEach((group, lines) -> {
            if (!group.equals(COMMON)) {
                groups.add(group);
            }
            lines.forEach(line -> add(group, line));
        });
        if (groups.size() != GROUPS) {
            throw new IllegalStateException("Expected " + GROUPS + " groups of phrases, got: " + groups);
        }
    }

    private void add(String group, String line) {
        long[] hashes = Words.hashes(line);
        if (group.equals(COMMON)) {
            for (long hash : hashes) {
                words.add(hash, COMMON_WORD);
            }
            return;
        }
        longest = Math.max(longest, hashes.length);
        long joined = hashes[0];
        for (int i = 1; i < hashes.length; i++) {
            words.add(joined, STARTS);
            joined = Words.join(joined, hashes[i]);
        }
        words.add(joined, 1L << groups.size() - 1);
    }

    /** The groups that a text belongs to as a whole, because it is one of their phrases and nothing else. */
    long whole(long[] text) {
        if (text.length == 0 || text.length > longest) {
            return 0;
        }
        long joined = text[0];
        for (int i = 1; i < text.length; i++) {
            joined = Words.join(joined, text[i]);
        }
        return words.get(joined) & (1L << GROUPS) - 1;
    }

    /**
     * The groups of which a phrase occurs among the first and last words, for long texts are not furniture; above them,
     * from bit {@link #COUNT} on, how many words are common ones.
     */
    long find(long[] text) {
        long found = 0;
        long common = 0;
        for (int i = 0; i < text.length; i++) {
            long bits = words.get(text[i]);
            common += (bits & COMMON_WORD) != 0 ? 1 : 0;
            boolean isEdge = i < EDGE || i >= text.length - EDGE;
            if (isEdge) {
                found |= bits;
            }
            long joined = text[i];
            for (int j = i + 1; (bits & STARTS) != 0 && isEdge && j < text.length; j++) {
                joined = Words.join(joined, text[j]);
                bits = words.get(joined);
                found |= bits;
            }
        }
        return found & (1L << GROUPS) - 1 | common << COUNT;
    }
}
