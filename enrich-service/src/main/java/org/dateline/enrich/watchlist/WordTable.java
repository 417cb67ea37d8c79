package org.dateline.enrich.watchlist;

import java.util.Arrays;

/** Words in, a number for each different one out, from 0 in the order they came; case and forms of signs make no difference. */
final class WordTable {
    private final Ints ends = new Ints();
    private final Ints hashes = new Ints();
    private char[] characters = new char[1 << 12];

    /** The number of a word and one; 0 where there is none. */
    private int[] slots = new int[1 << 10];

    int size() {
        return ends.size();
    }

    /** How many characters all words have together. */
    int characters() {
        return begin(size());
    }

    int hash(int word) {
        return hashes.get(word);
    }

    /**
     * The number of a word, a new one where it has none.
     *
     * @param hash of the folded characters
     */
    int add(char[] key, int start, int length, int hash) {
        int mask = slots.length - 1;
        int at = spread(hash) & mask;
        while (slots[at] != 0) {
            if (hashes.get(slots[at] - 1) == hash && isAt(slots[at] - 1, key, start, length)) {
                return slots[at] - 1;
            }
            at = at + 1 & mask;
        }
        append(key, start, length);
        hashes.add(hash);
        slots[at] = size();
        if (size() * 2 > slots.length) {
            grow();
        }
        return size() - 1;
    }

    private void append(char[] key, int start, int length) {
        int begin = begin(size());
        if (begin + length > characters.length) {
            characters = Arrays.copyOf(characters, Math.max(begin + length, characters.length + characters.length / 2));
        }
        for (int i = 0; i < length; i++) {
            characters[begin + i] = Alphabet.folded(Alphabet.of(key[start + i]));
        }
        ends.add(begin + length);
    }

    /** The word of a number, folded. */
    String text(int number) {
        return new String(characters, begin(number), ends.get(number) - begin(number));
    }

    /** Writes how many characters a word has, and they; how many that are together. */
    int copy(int word, char[] target, int at) {
        int length = ends.get(word) - begin(word);
        target[at] = (char) length;
        System.arraycopy(characters, begin(word), target, at + 1, length);
        return length + 1;
    }

    private int begin(int number) {
        return number == 0 ? 0 : ends.get(number - 1);
    }

    private boolean isAt(int number, char[] key, int start, int length) {
        int begin = begin(number);
        if (ends.get(number) - begin != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (characters[begin + i] != Alphabet.folded(Alphabet.of(key[start + i]))) {
                return false;
            }
        }
        return true;
    }

    private void grow() {
        slots = new int[slots.length * 2];
        int mask = slots.length - 1;
        for (int word = 0; word < size(); word++) {
            int at = spread(hashes.get(word)) & mask;
            while (slots[at] != 0) {
                at = at + 1 & mask;
            }
            slots[at] = word + 1;
        }
    }

    /** The hashes of short words stand close together. */
    static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ mixed >>> 15;
    }
}
