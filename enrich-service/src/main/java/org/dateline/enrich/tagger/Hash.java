package org.dateline.enrich.tagger;

/** Turns words and features into numbers. */
final class Hash {
    private static final long SEED = 0x9E3779B97F4A7C15L;
    private static final int LONGEST = 48;

    private Hash() {}

    /** Of the characters as they are; long words by their first characters and their length. */
    static long exact(CharSequence text, int start, int end) {
        long hash = SEED + end - start;
        int stop = Math.min(end, start + LONGEST);
        for (int i = start; i < stop; i++) {
            hash = (hash ^ normal(text.charAt(i))) * 0x100000001B3L;
        }
        return mix(hash);
    }

    /** Of the characters in lower case. */
    static long lower(CharSequence text, int start, int end) {
        long hash = SEED + end - start;
        int stop = Math.min(end, start + LONGEST);
        for (int i = start; i < stop; i++) {
            hash = (hash ^ lower(text.charAt(i))) * 0x100000001B3L;
        }
        return mix(hash);
    }

    /** The feature that a template and a value make. */
    static long feature(int template, long value) {
        return mix(value + template * SEED);
    }

    static long both(long first, long second) {
        return mix(first * 31 + second);
    }

    static long mix(long value) {
        long hash = (value ^ value >>> 32) * 0xD6E8FEB86659FD93L;
        hash = (hash ^ hash >>> 32) * 0xD6E8FEB86659FD93L;
        return hash ^ hash >>> 32;
    }

    private static char lower(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : normal(c);
        }
        return normal(Character.toLowerCase(c));
    }

    /** One sign for all that look alike to a reader. */
    private static char normal(char c) {
        if (c < 128) {
            return c == '`' ? '\'' : c;
        }
        return switch (c) {
            case '\u2018', '\u2019', '\u02BC' -> '\'';
            case '\u201C', '\u201D', '\u00AB', '\u00BB' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014' -> '-';
            default -> c;
        };
    }
}
