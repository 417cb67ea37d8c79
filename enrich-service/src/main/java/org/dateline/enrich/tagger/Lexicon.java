package org.dateline.enrich.tagger;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * What open text and lists say of a word, by the hash of its lower case: its class of words used alike, how often it is
 * written with a capital, and the lists of names that it is in. Immutable.
 */
public final class Lexicon {
    /** The list of organizations in the value of a phrase. */
    public static final int ORGANIZATIONS = 16;

    /** What the keys of phrases begin with. */
    static final long PHRASE = 0x5048524153455321L;

    private final long[] keys;
    private final int[] values;
    private final int mask;

    private Lexicon(int size) {
        int capacity = Math.max(4, Integer.highestOneBit(size) * 4);
        keys = new long[capacity];
        values = new int[capacity];
        mask = capacity - 1;
    }

    /** Of entries by {@link #key}. */
    public static Lexicon of(Map<Long, Integer> entries) {
        Lexicon lexicon = new Lexicon(entries.size());
        entries.forEach(lexicon::put);
        return lexicon;
    }

    /** A word's key. */
    public static long key(String word) {
        return Hash.lower(word, 0, word.length());
    }

    /** The key of the words of a name, or of its first so many words. */
    public static long phraseKey(List<String> words) {
        long key = PHRASE;
        for (String word : words) {
            key = Hash.both(key, key(word));
        }
        return key;
    }

    /** The value of a phrase's key: the lists that it is in, and whether longer phrases begin with it. */
    public static int phrase(int lists, boolean begins) {
        return lists << 1 | (begins ? 1 : 0);
    }

    /** The value of an entry; 0 means that nothing is known in any of the parts. */
    public static int entry(int wordClass, int cased, int lists) {
        return wordClass | cased << 13 | lists << 16;
    }

    /** Whether the words are a name that the lists know as an organization's and nothing else's. */
    boolean onlyOrganization(Word[] words, int from, int to) {
        long key = PHRASE;
        for (int i = from; i < to; i++) {
            key = Hash.both(key, words[i].lower);
        }
        return get(key) >>> 1 == ORGANIZATIONS;
    }

    int get(long key) {
        int at = (int) key & mask;
        while (keys[at] != 0) {
            if (keys[at] == key) {
                return values[at];
            }
            at = at + 1 & mask;
        }
        return 0;
    }

    static int wordClass(int entry) {
        return entry & 0x1FFF;
    }

    static int cased(int entry) {
        return entry >>> 13 & 7;
    }

    static int lists(int entry) {
        return entry >>> 16;
    }

    private void put(long key, int value) {
        int at = (int) key & mask;
        while (keys[at] != 0 && keys[at] != key) {
            at = at + 1 & mask;
        }
        keys[at] = key;
        values[at] = value;
    }

    public void write(DataOutput out) throws IOException {
        int size = 0;
        for (long key : keys) {
            size += key == 0 ? 0 : 1;
        }
        out.writeInt(size);
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0) {
                out.writeLong(keys[i]);
                out.writeInt(values[i]);
            }
        }
    }

    public static Lexicon read(DataInput in) throws IOException {
        int size = in.readInt();
        Lexicon lexicon = new Lexicon(size);
        for (int i = 0; i < size; i++) {
            lexicon.put(in.readLong(), in.readInt());
        }
        return lexicon;
    }
}
