package org.dateline.contract;

/**
 * One place in the text that names an entity.
 *
 * @param start of the name in {@link CleanArticle#text()}, in UTF-16 code units
 * @param end behind the name's last code unit
 * @param sentence number of the sentence it stands in, from 0
 * @param confidence the share of such mentions that are right, 0 to 1
 */
public record Mention(int start, int end, int sentence, double confidence) {
    public Mention {
        if (start < 0 || end <= start || sentence < 0 || !(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException(
                    "Expected 0 <= start < end, sentence >= 0, confidence 0 to 1, got: %d %d %d %s"
                            .formatted(start, end, sentence, confidence));
        }
    }
}
