package org.dateline.clean.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** A row of a table in, whether it is a line of data out. */
final class TableRow {
    private static final int ROW_NODES = 200;

    private TableRow() {}

    /** Whether a table's row is data, not layout: no cell has lines of its own. Looks at few nodes only. */
    static boolean holdsOnlyInline(Element row) {
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
