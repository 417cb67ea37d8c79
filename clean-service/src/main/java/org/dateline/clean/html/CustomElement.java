package org.dateline.clean.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** An element of a name that the page's makers chose ({@code story-card}) in, whether it is a part of a line out. */
final class CustomElement {
    private CustomElement() {}

    /** Whether the element's name has a hyphen, as those of custom elements must (HTML Standard, 4.13.3). */
    static boolean is(Element element) {
        return element.normalName().indexOf('-') > 0;
    }

    /** Whether a custom element has neither text nor an element of a line right beside it, so that it makes lines of its own. */
    static boolean standsAlone(Element element) {
        return !isInLine(beside(element, true)) && !isInLine(beside(element, false));
    }

    private static @Nullable Node beside(Node node, boolean before) {
        Node at = before ? node.previousSibling() : node.nextSibling();
        return at instanceof TextNode text && text.isBlank() ? before ? at.previousSibling() : at.nextSibling() : at;
    }

    private static boolean isInLine(@Nullable Node node) {
        if (node instanceof TextNode text) {
            return !text.isBlank();
        }
        return node instanceof Element element && !is(element) && isInLine(TagKind.of(element.normalName()));
    }

    private static boolean isInLine(TagKind kind) {
        return switch (kind) {
            case LINK, STRONG, TIME, INLINE -> true;
            default -> false;
        };
    }
}
