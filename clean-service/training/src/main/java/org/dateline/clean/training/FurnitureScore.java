package org.dateline.clean.training;

import java.util.List;
import java.util.Locale;

/** Counts lines of pages that are no text, and how many of them stand in what was found all the same; one set of pages. */
final class FurnitureScore {
    private int kept;
    private int size;

    /** Adds the lines of a page; returns those that stand in what was found. */
    List<String> add(List<String> lines, String found) {
        List<String> in = lines.stream().filter(found::contains).toList();
        size += lines.size();
        kept += in.size();
        return in;
    }

    @Override
    public String toString() {
        return size == 0 ? "" : String.format(Locale.ROOT, "furniture kept %d of %d", kept, size);
    }
}
