package org.dateline.enrich.watchlist;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/** Strings, one after the other, in few bytes. */
final class Texts {
    private byte[] bytes = new byte[1 << 10];
    private final Ints ends = new Ints();

    int size() {
        return ends.size();
    }

    /** @throws IllegalArgumentException if they are more than 2 GB */
    void add(String text) {
        byte[] added = text.getBytes(UTF_8);
        int begin = begin(size());
        long end = (long) begin + added.length;
        if (end > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException("expected less than 2 GB of names and ids");
        }
        if (end > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 8, end + (end >> 1)));
        }
        System.arraycopy(added, 0, bytes, begin, added.length);
        ends.add((int) end);
    }

    String get(int index) {
        return new String(bytes, begin(index), ends.get(index) - begin(index), UTF_8);
    }

    /** Gives back what was set aside for more. */
    void trim() {
        bytes = Arrays.copyOf(bytes, begin(size()));
        ends.trim();
    }

    private int begin(int index) {
        return index == 0 ? 0 : ends.get(index - 1);
    }
}
