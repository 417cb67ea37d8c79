package org.dateline.cli.articles;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** A stream that tells how many bytes were read. */
final class CountingStream extends FilterInputStream {
    private final LongConsumer count;

    CountingStream(InputStream input, LongConsumer count) {
        super(input);
        this.count = count;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count.accept(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int bytes = super.read(buffer, offset, length);
        count.accept(Math.max(0, bytes));
        return bytes;
    }
}
