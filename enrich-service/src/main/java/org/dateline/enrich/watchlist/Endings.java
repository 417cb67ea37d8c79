package org.dateline.enrich.watchlist;

import java.util.Arrays;

/** The nodes where names end in, which names they are and what capitals they want out. */
final class Endings {
    static final int NONE = -1;

    private final Ints lastOfNode = new Ints();
    private final Ints before = new Ints();
    private final Ints entries = new Ints();
    private final Texts spellings = new Texts();

    /** A bit for each word that must begin with a capital; or, below 0, the spelling that the text must have. */
    private long[] rules = new long[16];

    /** An ending of a node; {@link #NONE} where no name ends there. */
    int first(int node) {
        return node < lastOfNode.size() ? lastOfNode.get(node) : NONE;
    }

    /** The next ending of the same node; {@link #NONE} behind the last. */
    int next(int ending) {
        return before.get(ending);
    }

    /** Whose name it is. */
    int entry(int ending) {
        return entries.get(ending);
    }

    /** Whether it wants the very letters of {@link #spelling}, and not just capitals. */
    boolean isExact(int ending) {
        return rules[ending] < 0;
    }

    String spelling(int ending) {
        return spellings.get((int) ~rules[ending]);
    }

    /** Whether words with these capitals, a bit for each, have all that it wants. */
    boolean allows(int ending, long capitals) {
        return (rules[ending] & ~capitals) == 0;
    }

    void addExact(int node, int entry, String spelling) {
        add(node, entry, ~(long) spellings.size());
        spellings.add(spelling);
    }

    void add(int node, int entry, long rule) {
        while (lastOfNode.size() <= node) {
            lastOfNode.add(NONE);
        }
        int ending = entries.size();
        before.add(lastOfNode.get(node));
        lastOfNode.set(node, ending);
        entries.add(entry);
        if (ending == rules.length) {
            rules = Arrays.copyOf(rules, ending + (ending >> 1));
        }
        rules[ending] = rule;
    }

    /** Gives back what was set aside for more. */
    void trim() {
        lastOfNode.trim();
        before.trim();
        entries.trim();
        spellings.trim();
        rules = Arrays.copyOf(rules, entries.size());
    }
}
