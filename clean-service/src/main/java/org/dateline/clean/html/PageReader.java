package org.dateline.clean.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Walks over a parsed page once and gathers its blocks of text, the elements that hold them, and the head. One reader
 * reads one page.
 */
final class PageReader implements NodeFilter {
    /** More blocks are no article; a page that has more is not read to its end. */
    static final int MOST_BLOCKS = 20_000;

    private static final int ROW_NODES = 200;

    private final CueReader cues;
    private final Phrases phrases;
    private final Head head = new Head();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Element> elements = new ArrayList<>();
    private final List<@Nullable Scope> scopes = new ArrayList<>();
    private final LineBuffer line = new LineBuffer();
    private int scopeCount;
    private int links;
    private int strongs;
    private boolean inRow;
    private boolean broken;

    PageReader(CueReader cues, Phrases phrases) {
        this.cues = cues;
        this.phrases = phrases;
    }

    Page page() {
        return new Page(List.copyOf(blocks), scopeCount, head);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (blocks.size() > MOST_BLOCKS) {
            return FilterResult.STOP;
        }
        if (node instanceof TextNode text) {
            addText(text);
            return FilterResult.CONTINUE;
        }
        return node instanceof Element element ? open(element) : FilterResult.CONTINUE;
    }

    private FilterResult open(Element element) {
        TagKind kind = TagKind.of(element.normalName());
        switch (kind) {
            case BLOCK -> push(element);
            case ROW -> {
                push(element);
                inRow = holdsOnlyInline(element);
            }
            case CELL -> openCell(element);
            case BREAK -> addBreak();
            case RULE -> flush();
            case LINK -> {
                links++;
                head.readLinkTo(element, blocks.size());
            }
            case STRONG -> strongs++;
            case TIME -> head.readTime(element, blocks.size());
            case HEAD -> {
                head.read(element, blocks.size());
                return FilterResult.SKIP_CHILDREN;
            }
            case SKIP -> {
                return FilterResult.SKIP_CHILDREN;
            }
            case INLINE -> {}
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element);
        }
        return FilterResult.CONTINUE;
    }

    private void close(Element element) {
        switch (TagKind.of(element.normalName())) {
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
                links--;
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
        elements.add(element);
        scopes.add(null);
    }

    private void pop() {
        flush();
        elements.remove(elements.size() - 1);
        scopes.remove(scopes.size() - 1);
    }

    private void addBreak() {
        if (broken && !inRow) {
            flush();
        }
        line.space();
        broken = true;
    }

    private void addText(TextNode node) {
        if (elements.isEmpty() || node.isBlank()) {
            line.space();
            return;
        }
        Element parent = node.parent();
        if (line.isEmpty() && parent != null && parent != elements.get(elements.size() - 1)) {
            line.startIn(parent);
        }
        line.add(node.getWholeText(), links > 0, strongs > 0);
        broken = false;
    }

    private void flush() {
        broken = false;
        if (line.isEmpty()) {
            line.clear();
            return;
        }
        Scope scope = scope(elements.size() - 1);
        Element start = line.start();
        String text = takeInitial() + line.text();
        TextShape shape = TextShape.of(text, phrases);
        Block block = new Block(
                blocks.size(),
                text,
                scope,
                tagOf(scope),
                start == null ? 0 : cues.read(start),
                line.linkChars(),
                line.links(),
                line.strongChars(),
                shape);
        blocks.add(block);
        line.clear();
        for (Scope above = scope; above != null; above = above.parent) {
            above.count(block);
        }
    }

    /** An initial that stands before the line in an element of its own is the line's first letter. */
    private String takeInitial() {
        Block last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
        boolean isInitial = last != null
                && last.text().length() == 1
                && Character.isUpperCase(last.text().charAt(0))
                && Character.isLowerCase(line.text().charAt(0));
        if (last == null || !isInitial) {
            return "";
        }
        blocks.remove(blocks.size() - 1);
        for (Scope above = last.scope(); above != null; above = above.parent) {
            above.discount(last);
        }
        return last.text();
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

    private Scope scope(int level) {
        int known = level;
        while (known >= 0 && scopes.get(known) == null) {
            known--;
        }
        Scope scope = known < 0 ? null : scopes.get(known);
        for (int i = known + 1; i <= level; i++) {
            Element element = elements.get(i);
            scope = new Scope(scopeCount++, scope, element.normalName(), label(element), cues.read(element));
            scopes.set(i, scope);
        }
        if (scope == null) {
            throw new IllegalStateException("Text outside of any element");
        }
        return scope;
    }

    private static String label(Element element) {
        String name = element.className().strip();
        int end = name.indexOf(' ');
        String first = end < 0 ? name : name.substring(0, end);
        return first.isEmpty() ? element.normalName() : element.normalName() + "." + first;
    }

    /** Whether a table's row is data, not layout: no cell has lines of its own. Looks at few nodes only. */
    private static boolean holdsOnlyInline(Element row) {
        List<Node> open = new ArrayList<>(row.childNodes());
        for (int seen = 0; !open.isEmpty(); seen++) {
            Node node = open.remove(open.size() - 1);
            TagKind kind = node instanceof Element element ? TagKind.of(element.normalName()) : TagKind.INLINE;
            boolean lone = kind == TagKind.BLOCK && isOnlyChild(node);
            if (seen > ROW_NODES || kind == TagKind.ROW || kind == TagKind.BLOCK && !lone) {
                return false;
            }
            open.addAll(node.childNodes());
        }
        return true;
    }

    private static boolean isOnlyChild(Node node) {
        return node.parent() instanceof Element parent && parent.childrenSize() == 1;
    }
}
