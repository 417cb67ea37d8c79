package org.dateline.clean.html;

import org.jspecify.annotations.Nullable;

/**
 * A date that an element of the page marks: {@code <time>}, or one with an {@code itemprop} of dates.
 *
 * @param sense what the date says of the article, as far as the markup tells
 * @param isTime whether the element is {@code <time>}, whatever its attributes
 * @param value for machines, may be empty
 * @param text what is shown, may be empty
 * @param block the number of the block it is in or before
 * @param item the microdata item that it belongs to, if any
 */
record DateMark(
        Sense sense,
        boolean isTime,
        String value,
        String text,
        int block,
        @Nullable Item item) {
    enum Sense {
        PUBLISHED,
        PLAIN,
        UPDATED
    }

    /** What is for machines, else what is shown. */
    String content() {
        return value.isEmpty() ? text : value;
    }

    /** Whether the item that it belongs to, if there is one, has the headline or the beginning of the text in it. */
    boolean isOfArticle(TextSpan span) {
        return item == null || item.holds(span.title()) || item.holds(span.first());
    }

    /** A microdata item: an element with {@code itemscope}, by the blocks in it. */
    static final class Item {
        private final int first;
        private int end = Integer.MAX_VALUE;

        Item(int first) {
            this.first = first;
        }

        void end(int block) {
            end = block;
        }

        boolean holds(int block) {
            return block >= first && block < end;
        }
    }
}
