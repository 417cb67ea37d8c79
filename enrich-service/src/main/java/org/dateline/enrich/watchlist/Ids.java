package org.dateline.enrich.watchlist;

import java.util.Arrays;

/** Ids in, whether each is new out; case makes a difference. */
final class Ids {
    private final Texts texts = new Texts();

    /** The number of an id and one; 0 where there is none. */
    private int[] slots = new int[1 << 10];

    /** The ids in the order they came. */
    Texts texts() {
        return texts;
    }

    /** Adds an id; false where it is known. */
    boolean add(String id) {
        int at = slot(id);
        if (slots[at] != 0) {
            return false;
        }
        texts.add(id);
        slots[at] = texts.size();
        if (texts.size() * 2 > slots.length) {
            grow();
        }
        return true;
    }

    private int slot(String id) {
        int mask = slots.length - 1;
        int at = WordTable.spread(id.hashCode()) & mask;
        while (slots[at] != 0 && !texts.get(slots[at] - 1).equals(id)) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        int[] old = slots;
        slots = new int[old.length * 2];
        Arrays.stream(old).filter(number -> number != 0).forEach(number -> slots[slot(texts.get(number - 1))] = number);
    }
}
