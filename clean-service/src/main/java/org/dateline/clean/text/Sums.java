package org.dateline.clean.text;

import java.util.function.IntToDoubleFunction;

/** A value per line in, the sum over any run of lines out. */
final class Sums {
    private final double[] upTo;

    Sums(int size, IntToDoubleFunction value) {
        upTo = new double[size + 1];
        for (int line = 0; line < size; line++) {
            upTo[line + 1] = upTo[line] + value.applyAsDouble(line);
        }
    }

    /** From {@code from} to {@code to}, exclusive; both may lie outside of the page. */
    double between(int from, int to) {
        int first = Math.max(0, from);
        int last = Math.min(upTo.length - 1, to);
        return last <= first ? 0 : upTo[last] - upTo[first];
    }

    /** Of the line and {@code reach} lines on each side, per line. */
    double mean(int line, int reach) {
        int first = Math.max(0, line - reach);
        int last = Math.min(upTo.length - 1, line + reach + 1);
        return (upTo[last] - upTo[first]) / (last - first);
    }

    double all() {
        return upTo[upTo.length - 1];
    }
}
