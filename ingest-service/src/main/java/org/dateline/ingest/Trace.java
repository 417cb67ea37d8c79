package org.dateline.ingest;

import java.util.Random;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where an article belongs in a distributed trace: W3C Trace Context, level 1.
 *
 * @param parent the {@code traceparent}
 * @param state the {@code tracestate}, if any
 */
record Trace(String parent, @Nullable String state) {
    private static final Pattern VALID =
            Pattern.compile("(?!ff)[0-9a-f]{2}-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    /** The caller's trace where it has one, else a new one. */
    static Trace of(@Nullable String parent, @Nullable String state, Random random) {
        if (parent != null && VALID.matcher(parent).matches()) {
            return new Trace(parent, state);
        }
        // A trace id must not be zero, and a random long all but never is; the lowest bit makes sure.
        return new Trace(
                "00-%016x%016x-%016x-01".formatted(random.nextLong(), random.nextLong() | 1, random.nextLong() | 1),
                null);
    }
}
