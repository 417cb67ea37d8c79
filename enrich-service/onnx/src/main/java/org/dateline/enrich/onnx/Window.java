package org.dateline.enrich.onnx;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a text that the model sees at once. Windows overlap, so that what stands at the edge of one has its context
 * in the next; each piece counts in one window alone, the one where it is farther from an edge.
 *
 * @param from the first piece
 * @param to behind the last piece
 * @param counted the first piece that counts here
 * @param countedTo behind the last piece that counts here
 */
record Window(int from, int to, int counted, int countedTo) {
    /** The windows of a text, of at most so many pieces, which begin and end with sentences where that wastes little. */
    static List<Window> of(Pieces pieces, int length) {
        List<Window> windows = new ArrayList<>();
        int from = 0;
        int counted = 0;
        while (from < pieces.size()) {
            int to = end(pieces, from, length);
            int next = to == pieces.size() ? to : begin(pieces, from, to, length / 4);
            int countedTo = (next + to) / 2;
            windows.add(new Window(from, to, counted, countedTo));
            from = next;
            counted = countedTo;
        }
        return windows;
    }

    /** The end of the last whole sentence, if it leaves at least three quarters of the window. */
    private static int end(Pieces pieces, int from, int length) {
        if (pieces.size() - from <= length) {
            return pieces.size();
        }
        int longest = from + length;
        for (int to = longest; to >= from + length - length / 4; to--) {
            if (pieces.opensSentence(to)) {
                return to;
            }
        }
        return longest;
    }

    /** The begin of the first sentence within the overlap, or else all of the overlap. */
    private static int begin(Pieces pieces, int from, int end, int overlap) {
        int earliest = Math.max(from + 1, end - overlap);
        for (int begin = earliest; begin < end - overlap / 2; begin++) {
            if (pieces.opensSentence(begin)) {
                return begin;
            }
        }
        return earliest;
    }

    int size() {
        return to - from;
    }
}
