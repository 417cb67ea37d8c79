package org.dateline.contract;

import static java.util.Objects.requireNonNull;

/**
 * A block of the input that is not in the clean text. The blocks of the input are numbered from 0; those without a
 * receipt are the paragraphs, in their order, so that kept and removed together give back the input.
 *
 * @param block the number of the block
 * @param where for plain text {@code line N}, 1-based; for HTML the path of elements, such as {@code body>div.nav>ul>li};
 *     for what repeats over the articles of a source {@code paragraph N}, 1-based, of the text that the rules had kept
 * @param reason a lower-case code: where the text went ({@code title}, {@code deck}, {@code byline}, {@code date},
 *     {@code caption}) or why it was dropped ({@code navigation}, {@code related}, {@code promotion}, {@code repeated}, ...)
 * @param text the block
 */
public record Receipt(int block, String where, String reason, String text) {
    public Receipt {
        requireNonNull(where, "where");
        requireNonNull(reason, "reason");
        requireNonNull(text, "text");
        if (block < 0) {
            throw new IllegalArgumentException("Expected a block number of at least 0, got: " + block);
        }
    }
}
