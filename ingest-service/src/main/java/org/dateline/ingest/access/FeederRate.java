package org.dateline.ingest.access;

/**
 * How fast a feeder may send.
 *
 * @param articles a second, in the long run
 * @param burst articles at once, after a pause
 */
public record FeederRate(long articles, long burst) {
    private static final long MOST = 1_000_000;

    public FeederRate {
        if (articles < 1 || articles > MOST || burst < 1 || burst > MOST) {
            throw new IllegalArgumentException("expected rate and burst from 1 to %,d".formatted(MOST));
        }
    }
}
