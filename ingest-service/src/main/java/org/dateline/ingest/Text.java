package org.dateline.ingest;

import org.jspecify.annotations.Nullable;

/** Text as feeders send it in, text that can be written as UTF-8, shown and compared out. */
final class Text {
    private static final int REPLACEMENT = 0xFFFD;

    private Text() {}

    /**
     * A short field as one line: line breaks and runs of white space are one space, other control characters are
     * dropped; null where nothing is left.
     *
     * @throws Refusal if it is longer than the limit
     */
    static @Nullable String line(String field, @Nullable String value, int longest) {
        if (value == null) {
            return null;
        }
        if (value.length() > longest) {
            throw new Refusal(field, "Expected at most %,d characters, got %,d".formatted(longest, value.length()));
        }
        StringBuilder line = new StringBuilder(value.length());
        value.codePoints().forEach(character -> append(line, character));
        String text = line.toString().strip();
        return text.isEmpty() ? null : text;
    }

    private static void append(StringBuilder line, int character) {
        if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
            if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        } else if (!Character.isISOControl(character)) {
            line.appendCodePoint(isSurrogate(character) ? REPLACEMENT : character);
        }
    }

    /** The text with each half of a surrogate pair that stands alone, which UTF-8 cannot express, replaced by U+FFFD. */
    static String wellFormed(String text) {
        if (!hasSurrogate(text)) {
            return text;
        }
        StringBuilder result = new StringBuilder(text.length());
        text.codePoints().forEach(c -> result.appendCodePoint(isSurrogate(c) ? REPLACEMENT : c));
        return result.toString();
    }

    /** A plain loop: it runs over every character of every body. */
    private static boolean hasSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a reader would see it. */
    static boolean isVisible(int character) {
        return !Character.isWhitespace(character)
                && !Character.isSpaceChar(character)
                && !Character.isISOControl(character)
                && Character.getType(character) != Character.FORMAT;
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
