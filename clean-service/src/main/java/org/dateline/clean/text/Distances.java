package org.dateline.clean.text;

import java.util.function.IntPredicate;

/** Which lines are marked in, how far it is from each line to the next marked one above and below out. */
final class Distances {
    private static final int FAR = 200;

    private final int[] since;
    private final int[] until;

    Distances(int size, IntPredicate marked) {
        since = new int[size];
        until = new int[size];
        int distance = FAR;
        for (int line = 0; line < size; line++) {
            since[line] = distance;
            distance = marked.test(line) ? 1 : Math.min(FAR, distance + 1);
        }
        distance = FAR;
        for (int line = size - 1; line >= 0; line--) {
            until[line] = distance;
            distance = marked.test(line) ? 1 : Math.min(FAR, distance + 1);
        }
    }

    /** Logarithm of the lines up to the next marked one above, itself not looked at. */
    float since(int line) {
        return (float) Math.log(since[line]);
    }

    /** Logarithm of the lines down to the next marked one below, itself not looked at. */
    float until(int line) {
        return (float) Math.log(until[line]);
    }
}
