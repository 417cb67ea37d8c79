package org.dateline.clean.training.text;

import java.util.Arrays;

/** A text in, the hashes of its runs of letters and digits out: the tokens of the usual metric of article extraction. */
final class Tokens {
    private Tokens() {}

    static long[] of(String text) {
        long[] tokens = new long[16];
        int size = 0;
        long hash = 0;
        boolean inside = false;
        for (int at = 0; at <= text.length(); at++) {
            char c = at < text.length() ? text.charAt(at) : ' ';
            if (Character.isLetterOrDigit(c) || c == '_' || Character.isSurrogate(c)) {
                hash = (hash ^ c) * 0x9E3779B97F4A7C15L;
                hash ^= hash >>> 31;
                inside = true;
            } else if (inside) {
                tokens = size == tokens.length ? Arrays.copyOf(tokens, size * 2) : tokens;
                tokens[size++] = hash;
                hash = 0;
                inside = false;
            }
        }
        return Arrays.copyOf(tokens, size);
    }
}
