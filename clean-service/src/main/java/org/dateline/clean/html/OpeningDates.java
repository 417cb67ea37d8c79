package org.dateline.clean.html;

import java.util.ArrayList;
import java.util.List;
import org.dateline.clean.date.WrittenDate;
import org.dateline.clean.date.WrittenDates;

/**
 * The dates that stand alone above a text, or below the standfirst: the blocks that are kept in, the same without such
 * lines out. Where several lines of a text are dates, they are headings of what happened then. Thread-safe.
 */
final class OpeningDates {
    private static final int LONGEST = 60;
    /** The words of a label such as "Last updated on". */
    private static final int LABEL = 3;

    private final WrittenDates dates = new WrittenDates();

    void drop(List<Block> blocks, boolean[] kept) {
        List<Block> above = new ArrayList<>();
        List<Block> below = new ArrayList<>();
        int paragraphs = 0;
        for (int i = 0; i < kept.length; i++) {
            Block block = kept[i] ? blocks.get(i) : null;
            if (block != null && block.isProse()) {
                paragraphs++;
            } else if (block != null && isDate(block)) {
                (paragraphs == 0 ? above : below).add(block);
            }
        }
        boolean isTimeline = below.size() > 1;
        for (Block block : above) {
            kept[block.index()] = isTimeline && block.tag().isHeading();
        }
        for (Block block : below) {
            kept[block.index()] = isTimeline;
        }
    }

    /** Whether a line says when and nothing else, but for a word such as "Published": "Port Arden, 4 March 2026" is a dateline. */
    private boolean isDate(Block block) {
        String line = block.text();
        if (line.length() > LONGEST || block.shape().digits() == 0) {
            return false;
        }
        List<WrittenDate> found = dates.find(line, LONGEST);
        int most = (block.shape().phrases() & ShownDates.DATE_PHRASES) != 0 ? LABEL : 0;
        return !found.isEmpty() && ShownDates.otherWords(line, found) <= most;
    }
}
