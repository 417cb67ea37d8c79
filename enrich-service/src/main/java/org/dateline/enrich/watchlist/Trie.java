package org.dateline.enrich.watchlist;

/**
 * Sequences of words in, a node for each beginning of them out: the node of {@code Ahmad} and, below it, that of
 * {@code Ahmad Massoud}. Nodes are numbered from 1 in the order they came.
 */
final class Trie {
    static final int NONE = 0;

    private final Ints first = new Ints();
    private long[] keys = new long[1 << 10];
    private int[] children = new int[1 << 10];
    private int steps;
    private int nodes = 1;

    /** What a step is. */
    @FunctionalInterface
    interface Step {
        void accept(int node, int word, int child);
    }

    /** Above all numbers of nodes. */
    int size() {
        return nodes;
    }

    /** How many nodes have none before them. */
    int beginnings() {
        return nodes - 1 - steps;
    }

    /** How many nodes have another before them. */
    int steps() {
        return steps;
    }

    /** The node of a word that begins sequences; {@link #NONE} where none begins with it. */
    int first(int word) {
        return word < first.size() ? first.get(word) : NONE;
    }

    void forEach(Step step) {
        for (int i = 0; i < keys.length; i++) {
            if (children[i] != NONE) {
                step.accept((int) (keys[i] >>> 32), (int) keys[i], children[i]);
            }
        }
    }

    int addFirst(int word) {
        while (first.size() <= word) {
            first.add(NONE);
        }
        if (first.get(word) == NONE) {
            first.set(word, nodes++);
        }
        return first.get(word);
    }

    int addChild(int node, int word) {
        long key = (long) node << 32 | word;
        int at = slot(key);
        if (children[at] != NONE) {
            return children[at];
        }
        keys[at] = key;
        children[at] = nodes++;
        if (++steps > keys.length / 4 * 3) {
            grow();
        }
        return nodes - 1;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldChildren = children;
        keys = new long[oldKeys.length * 2];
        children = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldChildren[i] != NONE) {
                int at = slot(oldKeys[i]);
                keys[at] = oldKeys[i];
                children[at] = oldChildren[i];
            }
        }
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int mask = keys.length - 1;
        int at = (int) (mixed >>> 32 ^ mixed >>> 47) & mask;
        while (children[at] != NONE && keys[at] != key) {
            at = at + 1 & mask;
        }
        return at;
    }
}
