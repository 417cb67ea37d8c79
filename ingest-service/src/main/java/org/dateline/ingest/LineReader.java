package org.dateline.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A stream of lines in, one line after the other out. A line past the limit is read over without being kept, so that
 * memory is bounded whatever comes.
 */
final class LineReader {
    private final InputStream input;
    private final int longest;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int end;
    private int number;

    LineReader(InputStream input, int longest) {
        this.input = input;
        this.longest = longest;
    }

    /** The next line that is not blank; null behind the last. */
    @Nullable
    Line next() throws IOException {
        while (fill()) {
            Line line = read();
            if (line.bytes() == null || !isBlank(line.bytes())) {
                return line;
            }
        }
        return null;
    }

    private Line read() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        boolean complete = false;
        while (!complete && fill()) {
            int stop = lineEnd();
            tooLong |= line.size() + stop - position > longest;
            if (!tooLong) {
                line.write(buffer, position, stop - position);
            }
            complete = stop < end;
            position = complete ? stop + 1 : end;
        }
        number++;
        return new Line(number, tooLong ? null : line.toByteArray());
    }

    private int lineEnd() {
        int stop = position;
        while (stop < end && buffer[stop] != '\n') {
            stop++;
        }
        return stop;
    }

    private boolean fill() throws IOException {
        if (position == end) {
            position = 0;
            end = Math.max(0, input.read(buffer));
        }
        return position < end;
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    /** How many lines have been read, blank ones included. */
    int number() {
        return number;
    }

    /**
     * One line.
     *
     * @param number of the line, from 1, blank ones counted
     * @param bytes without the line feed; null if they were more than the limit
     */
    record Line(int number, byte @Nullable [] bytes) {}
}
