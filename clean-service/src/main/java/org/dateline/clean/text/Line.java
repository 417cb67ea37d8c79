package org.dateline.clean.text;

import static java.util.Objects.requireNonNull;

/**
 * A line of the input that has something to read, or several that were one before a program broke it.
 *
 * @param number of the (first) line in the input, from 1, blank lines counted
 * @param indent the white space before the text, in characters
 * @param text without white space around it, control characters and broken surrogates
 */
public record Line(int number, int indent, String text) {
    public Line {
        requireNonNull(text, "text");
    }

    /** A line without white space before its text. */
    public Line(int number, String text) {
        this(number, 0, text);
    }
}
