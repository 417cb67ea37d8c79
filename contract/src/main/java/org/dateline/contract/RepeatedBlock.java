package org.dateline.contract;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * A block that stands in so many articles of a source that it belongs to none of them, on {@link Topics#BOILERPLATE}.
 *
 * @param source the publisher, as {@link Origin#source()}
 * @param text the block as one of the articles had it
 * @param articles how many articles had it
 * @param of how many articles of the source came since it was seen first
 * @param learned when the last of them was received
 */
public record RepeatedBlock(String source, String text, int articles, int of, Instant learned) {
    public RepeatedBlock {
        requireNonNull(source, "source");
        requireNonNull(text, "text");
        requireNonNull(learned, "learned");
    }
}
