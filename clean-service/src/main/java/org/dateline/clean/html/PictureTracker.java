package org.dateline.clean.html;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Remembers the last picture of a walk over a page: elements in, for each block its {@link Picture} out. */
final class PictureTracker {
    /** A description that is longer tells no more. */
    private static final int LONGEST = 400;

    private int block = -Picture.FAR;
    private int depth;
    private String description = "";
    private @Nullable WordBits words;

    /** Notes a picture in the element at this depth, before the block of this number; one of a few dots is none. */
    void see(Element element, int block, int depth) {
        if (isDot(element.attr("width")) || isDot(element.attr("height"))) {
            return;
        }
        this.block = block;
        this.depth = depth;
        String alt = element.attr("alt");
        description = alt.substring(0, Math.min(alt.length(), LONGEST));
        words = null;
    }

    private static boolean isDot(String size) {
        return size.length() == 1 && size.charAt(0) < '4';
    }

    /** Notes that the walk has left the elements below this depth. */
    void leave(int depth) {
        this.depth = Math.min(this.depth, depth);
    }

    Picture before(int block, int depth, long[] hashes) {
        int blocks = block - this.block;
        return blocks >= Picture.FAR
                ? Picture.NONE
                : new Picture(blocks, Math.min(Picture.FAR, depth - this.depth), told(hashes));
    }

    private double told(long[] hashes) {
        if (description.isEmpty() || hashes.length == 0) {
            return 0;
        }
        WordBits known = words == null ? wordsOf(description) : words;
        words = known;
        int found = 0;
        for (long hash : hashes) {
            found += known.contains(hash) ? 1 : 0;
        }
        return (double) found / hashes.length;
    }

    private static WordBits wordsOf(String description) {
        WordBits words = new WordBits();
        for (long hash : Words.hashes(description)) {
            words.add(hash, 1);
        }
        return words;
    }
}
