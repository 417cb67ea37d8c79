package org.dateline.clean.text;

import static java.util.Objects.requireNonNull;

/**
 * A line of the input that has something to read.
 *
 * @param number of the line in the input, from 1, blank lines counted
 * @param text without white space around it, control characters and broken surrogates
 */
public record Line(int number, String text) {
    public Line {
        requireNonNull(text, "text");
    }
}
