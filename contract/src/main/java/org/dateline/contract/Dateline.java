package org.dateline.contract;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * What opens a wire story, such as {@code CAIRO, November 1. /TASS/.}
 *
 * @param place in ordinary capitals: {@code Cairo}
 * @param date as written, if any: {@code November 1}
 * @param agency if any: {@code TASS}
 */
public record Dateline(
        String place, @Nullable String date, @Nullable String agency) {
    public Dateline {
        requireNonNull(place, "place");
    }
}
