package org.dateline.clean.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where on the page the article is, in numbers of blocks.
 *
 * @param title the headline's, else the text's first
 * @param first the text's first
 * @param last the text's last, or -1
 */
record TextSpan(int title, int first, int last) {
    static TextSpan of(List<Block> blocks, boolean[] kept, @Nullable String title) {
        int last = Selection.last(kept);
        int first = last < 0 ? 0 : Selection.first(kept);
        int found = -1;
        for (Block block : blocks) {
            if (title != null && (found < 0 || block.tag() == BlockTag.HEADING_1) && isTitle(block, title)) {
                found = block.index();
                if (block.tag() == BlockTag.HEADING_1) {
                    break;
                }
            }
        }
        return new TextSpan(found < 0 ? first : found, first, last);
    }

    static boolean isTitle(Block block, String title) {
        return block.text().equalsIgnoreCase(title)
                || block.tag().isHeading() && block.text().endsWith(title);
    }
}
