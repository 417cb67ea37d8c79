package org.dateline.clean.html;

import java.util.ArrayList;
import java.util.List;
import org.dateline.clean.Deadline;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Walks over a parsed page once and gathers its blocks of text, the elements that hold them, and the head. One reader
 * reads one page.
 */
final class PageReader {
    /** More blocks are no article; a page that has more is not read to its end. */
    static final int MOST_BLOCKS = 20_000;

    private final CueReader cues;
    private final Phrases phrases;
    private final Deadline deadline;
    private final Head head = new Head();
    private final List<Block> blocks = new ArrayList<>();
    private final OpenElements elements;
    private final PictureTracker pictures = new PictureTracker();
    private final LineBuffer line = new LineBuffer();
    /** The kind of the link that the walk is in, as a bit, or 0. */
    private int link;

    private int strongs;
    private boolean inRow;
    private boolean broken;

    PageReader(CueReader cues, Phrases phrases, Deadline deadline) {
        this.cues = cues;
        this.phrases = phrases;
        this.deadline = deadline;
        this.elements = new OpenElements(cues);
    }

    /** Reads a parsed page, whose elements are at most so deep as {@link PageAnalyzer} asks for. */
    Page read(Document document) {
        document.children().forEach(this::read);
        return new Page(List.copyOf(blocks), elements.made(), head);
    }

    private void read(Element element) {
        TagKind kind = kindOf(element);
        if (open(element, kind)) {
            for (int i = 0; i < element.childNodeSize() && blocks.size() <= MOST_BLOCKS; i++) {
                Node child = element.childNode(i);
                if (child instanceof TextNode text) {
                    addText(text);
                } else if (child instanceof Element below) {
                    read(below);
                }
            }
        }
        close(kind);
    }

    private static TagKind kindOf(Element element) {
        TagKind kind = TagKind.of(element.normalName());
        return kind == TagKind.INLINE && CustomElement.is(element) && CustomElement.standsAlone(element)
                ? TagKind.BLOCK
                : kind;
    }

    /** Whether what is in the element is to be read. */
    private boolean open(Element element, TagKind kind) {
        switch (kind) {
            case BLOCK -> push(element);
            case ROW -> {
                push(element);
                inRow = TableRow.holdsOnlyInline(element);
            }
            case CELL -> openCell(element);
            case BREAK -> addBreak();
            case RULE -> flush();
            case LINK -> {
                link = LinkKind.of(element).bit();
                head.readLinkTo(element, blocks.size());
                readByline(element);
            }
            case STRONG -> {
                strongs++;
                readByline(element);
            }
            case TIME -> head.readTime(element, blocks.size());
            case HEAD -> {
                head.read(element, blocks.size());
                return false;
            }
            case PICTURE -> {
                pictures.see(element, blocks.size(), elements.depth());
                return false;
            }
            case SKIP -> {
                return false;
            }
            case INLINE -> {
                head.dates().see(element, blocks.size());
                readByline(element);
                return !isUnseen(element);
            }
        }
        return true;
    }

    private void readByline(Element element) {
        if (cues.isCalled(element, Cue.BYLINE)) {
            head.readByline(element, blocks.size());
        }
    }

    /** Whether an element within a line is there for screen readers only, such as "opens in a new window". */
    private static boolean isUnseen(Element element) {
        String names = element.attributesSize() == 0 ? "" : element.className();
        return names.contains("sr-only")
                || names.contains("screen-reader")
                || names.contains("visually-hidden")
                || names.contains("visuallyhidden");
    }

    private void close(TagKind kind) {
        switch (kind) {
            case BLOCK -> pop();
            case ROW -> {
                pop();
                inRow = false;
            }
            case CELL -> {
                if (!inRow) {
                    pop();
                }
            }
            case LINK -> {
                line.endLink();
                link = 0;
            }
            case STRONG -> strongs--;
            default -> {}
        }
    }

    private void openCell(Element element) {
        if (inRow) {
            line.space();
        } else {
            push(element);
        }
    }

    private void push(Element element) {
        flush();
        if (element.normalName().equals("html")) {
            head.readRoot(element);
        }
        head.dates().enter(element, blocks.size());
        elements.push(element);
    }

    private void pop() {
        flush();
        head.dates().leave(elements.innermost(), blocks.size());
        elements.pop();
        pictures.leave(elements.depth());
    }

    private void addBreak() {
        if (broken && !inRow) {
            flush();
        }
        line.space();
        broken = true;
    }

    private void addText(TextNode node) {
        if (node.isBlank()) {
            line.space();
            return;
        }
        Element parent = node.parent();
        if (line.isEmpty() && parent != null && parent != elements.innermost()) {
            line.startIn(parent);
        }
        String piece = node.getWholeText();
        if (line.endsInWord() && Character.isUpperCase(piece.charAt(0)) && isHeading(elements.innermost())) {
            line.space();
        }
        line.add(piece, link, strongs > 0);
        broken = false;
    }

    /** A heading's parts, such as its kicker, may stand side by side without a space: the style makes lines of them. */
    private static boolean isHeading(Element element) {
        return BlockTag.of(element.normalName()).isHeading();
    }

    private void flush() {
        deadline.check();
        broken = false;
        if (line.isEmpty()) {
            line.clear();
            return;
        }
        Scope scope = elements.scope();
        Element start = line.start();
        takeInitial();
        TextShape shape = line.shape(phrases);
        Block block = new Block(
                blocks.size(),
                line.text(),
                scope,
                tagOf(scope),
                start == null ? 0 : cues.read(start),
                line.linkChars(),
                line.links(),
                line.linkKinds(),
                line.strongChars(),
                pictures.before(blocks.size(), elements.depth(), shape.hashes()),
                shape);
        blocks.add(block);
        line.clear();
        for (Scope above = scope; above != null; above = above.parent) {
            above.count(block);
        }
    }

    /** An initial that stands before the line in an element of its own is the line's first letter. */
    private void takeInitial() {
        Block last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
        boolean isInitial = last != null
                && last.text().length() == 1
                && Character.isUpperCase(last.text().charAt(0))
                && Character.isLowerCase(line.first());
        if (last == null || !isInitial) {
            return;
        }
        line.prepend(last.text().charAt(0));
        blocks.remove(blocks.size() - 1);
        for (Scope above = last.scope(); above != null; above = above.parent) {
            above.discount(last);
        }
    }

    private static BlockTag tagOf(Scope scope) {
        Scope at = scope;
        for (int i = 0; i < 3 && at != null; i++, at = at.parent) {
            BlockTag tag = BlockTag.of(at.tag);
            if (tag != BlockTag.OTHER && (i == 0 || at.blocks == 0)) {
                return tag;
            }
        }
        return BlockTag.OTHER;
    }
}
