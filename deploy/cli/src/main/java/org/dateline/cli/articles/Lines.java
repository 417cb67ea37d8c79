package org.dateline.cli.articles;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** A stream of bytes in, its lines out, one at a time and as they are; a line that is too long comes cut. */
public final class Lines implements Iterable<byte[]> {
    private final InputStream input;
    private final int longest;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int limit;

    /** @param longest bytes of a line that are kept; one more byte tells that it was longer */
    public Lines(InputStream input, int longest) {
        this.input = input;
        this.longest = longest;
    }

    @Override
    public Iterator<byte[]> iterator() {
        return new Iterator<>() {
            private byte @Nullable [] next = read();

            @Override
            public boolean hasNext() {
                return next != null;
            }

            @Override
            public byte[] next() {
                byte[] line = next;
                if (line == null) {
                    throw new NoSuchElementException();
                }
                next = read();
                return line;
            }
        };
    }

    private byte @Nullable [] read() {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean any = false;
        while (fill()) {
            any = true;
            int end = position;
            while (end < limit && buffer[end] != '\n') {
                end++;
            }
            line.write(buffer, position, Math.min(end - position, Math.max(0, longest + 1 - line.size())));
            boolean whole = end < limit;
            position = end + 1;
            if (whole) {
                break;
            }
        }
        return any ? line.toByteArray() : null;
    }

    private boolean fill() {
        if (position < limit) {
            return true;
        }
        try {
            position = 0;
            limit = Math.max(0, input.read(buffer));
            return limit > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
