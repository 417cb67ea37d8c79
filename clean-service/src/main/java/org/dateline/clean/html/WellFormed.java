package org.dateline.clean.html;

import org.jspecify.annotations.Nullable;

/** A text that may hold halves of characters in, one without out: no message can be written with a lone surrogate. */
final class WellFormed {
    private WellFormed() {}

    /** The text itself where it is well-formed, as nearly all are. */
    static String text(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isSurrogate(text.charAt(at))) {
                return mended(text);
            }
        }
        return text;
    }

    static @Nullable String textOrNull(@Nullable String text) {
        return text == null ? null : text(text);
    }

    private static String mended(String text) {
        StringBuilder found = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            int character = text.codePointAt(at);
            boolean lone = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
            found.appendCodePoint(lone ? '\uFFFD' : character);
            at += Character.charCount(character) - 1;
        }
        return found.toString();
    }
}
