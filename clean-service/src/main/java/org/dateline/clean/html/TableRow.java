package org.dateline.clean.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A row of a table in, whether it is a line of data out. */
final class TableRow {
    private static final int ROW_NODES = 200;

    private TableRow() {}

    /** Whether a table's row is data, not layout: it has several cells, and none has lines of its own. Looks at few nodes only. */
    static boolean holdsOnlyInline(Element row) {
        if (row.childrenSize() < 2) {
            return false;
        }
        List<Node> open = new ArrayList<>(row.childNodes());
        for (int seen = 0; !open.isEmpty(); seen++) {
            Node node = open.remove(open.size() - 1);
            TagKind kind = node instanceof Element element ? TagKind.of(element.normalName()) : TagKind.INLINE;
            boolean lone = kind == TagKind.BLOCK && isOnlyChild(node);
            if (seen > ROW_NODES || kind == TagKind.ROW || kind == TagKind.BLOCK && !lone || isSecondBreak(node)) {
                return false;
            }
            open.addAll(node.childNodes());
        }
        return true;
    }

    private static boolean isSecondBreak(Node node) {
        Node before = node.previousSibling();
        before = before instanceof TextNode text && text.isBlank() ? before.previousSibling() : before;
        return node.nameIs("br") && before != null && before.nameIs("br");
    }

    private static boolean isOnlyChild(Node node) {
        return node.parent() instanceof Element parent && parent.childrenSize() == 1;
    }
}
