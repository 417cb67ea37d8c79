package org.dateline.clean.text;

import java.util.List;

/** A page's lines in, their rows of features out. Thread-safe. */
public final class PageReader {
    private final Lexicon lexicon = Lexicon.standard();

    /** The rows of {@code lines}, of which there must be at least one. */
    public LineRows read(List<Line> lines) {
        return new LineRows(new Page(lines, lexicon));
    }
}
