package org.dateline.enrich.onnx;

import org.jspecify.annotations.Nullable;

/** Where a text's characters, as the tokenizer counts them (code points), begin in Java's count (UTF-16 code units). */
final class Offsets {
    private final int @Nullable [] starts;

    private Offsets(int @Nullable [] starts) {
        this.starts = starts;
    }

    static Offsets of(String text) {
        int count = text.codePointCount(0, text.length());
        if (count == text.length()) {
            return new Offsets(null);
        }
        int[] starts = new int[count + 1];
        for (int i = 0, at = 0; i < count; i++) {
            starts[i] = at;
            at += Character.charCount(text.codePointAt(at));
        }
        starts[count] = text.length();
        return new Offsets(starts);
    }

    int at(int codePoint) {
        return starts == null ? codePoint : starts[codePoint];
    }
}
