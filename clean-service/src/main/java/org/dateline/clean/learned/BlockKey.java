package org.dateline.clean.learned;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A source and a block in, what the block is known by out: the same however it is spaced and capitalised. */
final class BlockKey {
    private BlockKey() {}

    static UUID of(String source, String text) {
        StringBuilder same = new StringBuilder(source.length() + text.length() + 1)
                .append(source)
                .append('\n');
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            if (!Character.isWhitespace(next) && !Character.isSpaceChar(next)) {
                same.append(Character.toLowerCase(next));
            }
        }
        return UUID.nameUUIDFromBytes(same.toString().getBytes(StandardCharsets.UTF_8));
    }
}
