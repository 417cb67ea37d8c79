package org.dateline.clean;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * The time until which one document must be clean. Work grows with a document's length alone, as far as anybody knows: this
 * is for the document that nobody thought of, which would hold up all behind it. Whoever works long asks now and then.
 */
public final class Deadline {
    /** Several times what the worst known document of 5 MB takes, and a small part of what Kafka waits for a consumer. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final LongSupplier clock;
    private final long start;

    private Deadline(LongSupplier clock) {
        this.clock = clock;
        this.start = clock.getAsLong();
    }

    /** Starts now. */
    public static Deadline start() {
        return start(System::nanoTime);
    }

    /** Starts now by a clock that counts nanoseconds. */
    static Deadline start(LongSupplier nanoseconds) {
        return new Deadline(nanoseconds);
    }

    /** Goes on if there is time left, else throws {@link Missed}. */
    public void check() {
        if (clock.getAsLong() - start > LONGEST.toNanos()) {
            throw new Missed();
        }
    }

    /** Reads a text to somebody who cannot ask: each part of it comes only if there is time left. */
    public Reader reader(String text) {
        return new CheckedReader(text);
    }

    /** The document took too long. */
    static final class Missed extends RuntimeException {
        static final String DETAIL = "Expected to be done within " + LONGEST.toSeconds() + " s, was not";

        private static final long serialVersionUID = 1;

        Missed() {
            super(DETAIL);
        }
    }

    private final class CheckedReader extends StringReader {
        CheckedReader(String text) {
            super(text);
        }

        @Override
        public int read(char[] into, int from, int length) throws IOException {
            check();
            return super.read(into, from, length);
        }
    }
}
