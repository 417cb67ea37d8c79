package org.dateline.clean.html;

import java.util.List;
import org.dateline.clean.byline.BylineWords;
import org.dateline.clean.byline.GivenNames;
import org.dateline.clean.byline.Outlets;

/**
 * Finds names that no word and no markup calls bylines: the blocks of a page in, the people whose names stand beside the
 * date or a role, right above the text or right below it, out. Thread-safe.
 */
final class Signatures {
    private final NameLines lines;

    Signatures(NameLines lines) {
        this.lines = lines;
    }

    /** A name alone on a line, with a date on it or on the next. */
    List<String> besideDate(List<Block> blocks, TextSpan span, Outlets outlets) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean dated = lines.isDated(block)
                    || i > 0 && isDatedBeside(blocks.get(i - 1), block)
                    || i + 1 < blocks.size() && isDatedBeside(blocks.get(i + 1), block);
            if (dated && isNameLine(block, span)) {
                List<String> found = lines.fullNames(block, outlets);
                if (found.size() == 1) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** Headings between the headline and the text may be names, those around them are other articles'. */
    private boolean isNameLine(Block block, TextSpan span) {
        boolean isBetween = block.index() > span.title() && block.index() < span.first();
        return isBetween && block.tag() != BlockTag.HEADING_1 && block.tag() != BlockTag.HEADING_2
                ? lines.isShortLine(block)
                : lines.isNameLine(block);
    }

    private boolean isDatedBeside(Block other, Block block) {
        return isTogether(other, block) && lines.isDated(other);
    }

    private static boolean isTogether(Block other, Block block) {
        Scope above = block.scope().parent;
        return other.scope() == block.scope()
                || other.scope().parent == block.scope()
                || above != null
                        && (other.scope() == above
                                || other.scope().parent == above
                                || other.scope().parent == above.parent);
    }

    /** A name between headline and text, with what the person does on the next line. */
    List<String> besideRole(List<Block> blocks, TextSpan span, Outlets outlets) {
        for (int i = 0; i + 1 < blocks.size(); i++) {
            Block block = blocks.get(i);
            Block next = blocks.get(i + 1);
            boolean isBetween = block.index() > span.title() && next.index() < span.first();
            if (isBetween && isTogether(next, block) && BylineWords.isRole(next.text()) && lines.isNameLine(block)) {
                List<String> found = lines.fullNames(block, outlets);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** A person's name alone on the line below the headline. */
    List<String> belowTitle(List<Block> blocks, TextSpan span, Outlets outlets) {
        return blocks.stream()
                .filter(block -> block.index() == span.title() + 1 && block.index() < span.first())
                .filter(block -> lines.isNameLine(block) && GivenNames.begin(block.text()))
                .map(block -> lines.fullNames(block, outlets))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Full names right above the text or right below it, in bold or among its paragraphs. */
    List<String> aroundText(List<Block> blocks, TextSpan span, Outlets outlets) {
        return blocks.stream()
                .filter(block -> block.tag() == BlockTag.PARAGRAPH && lines.isNameLine(block))
                .filter(block -> isAtEdge(block, blocks, span))
                .map(block -> lines.fullNames(block, outlets))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static boolean isAtEdge(Block block, List<Block> blocks, TextSpan span) {
        boolean isBold = block.boldChars() >= block.text().length();
        boolean isAbove = Math.abs(block.index() - span.first()) == 1 && block.index() > span.title();
        boolean isBelow = span.last() >= 0 && block.index() == span.last() + 1;
        if (!isBold) {
            isAbove =
                    isAbove && block.scope().parent == blocks.get(span.first()).scope().parent;
            isBelow = isBelow && block.scope().parent == blocks.get(span.last()).scope().parent;
        }
        return isAbove || isBelow || isBold && block.index() == span.first() - 1;
    }
}
