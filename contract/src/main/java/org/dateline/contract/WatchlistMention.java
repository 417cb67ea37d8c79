package org.dateline.contract;

/**
 * One place in the text where a name of a user's list stands.
 *
 * @param start of the name in {@link CleanArticle#text()}, in UTF-16 code units
 * @param end behind the name's last code unit
 * @param sentence number of the sentence it begins in, from 0
 */
public record WatchlistMention(int start, int end, int sentence) {
    public WatchlistMention {
        if (start < 0 || end <= start || sentence < 0) {
            throw new IllegalArgumentException(
                    "Expected 0 <= start < end and sentence >= 0, got: %d %d %d".formatted(start, end, sentence));
        }
    }
}
