package org.dateline.clean.html;

import java.util.ArrayList;
import java.util.List;
import org.dateline.clean.site.SiteRule;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The elements that a walk over a page is in: their {@link Scope}s are made once there is text in them. */
final class OpenElements {
    private final CueReader cues;
    private final List<Element> elements = new ArrayList<>();
    private final List<@Nullable Scope> scopes = new ArrayList<>();
    private final NameList names = new NameList();
    private int made;

    OpenElements(CueReader cues) {
        this.cues = cues;
    }

    void push(Element element) {
        elements.add(element);
        scopes.add(null);
    }

    void pop() {
        elements.remove(elements.size() - 1);
        scopes.remove(scopes.size() - 1);
    }

    int depth() {
        return elements.size();
    }

    boolean isEmpty() {
        return elements.isEmpty();
    }

    Element innermost() {
        return elements.get(elements.size() - 1);
    }

    /** How many scopes were made. */
    int made() {
        return made;
    }

    /** The scope of the innermost element. */
    Scope scope() {
        int known = elements.size() - 1;
        while (known >= 0 && scopes.get(known) == null) {
            known--;
        }
        Scope scope = known < 0 ? null : scopes.get(known);
        for (int i = known + 1; i < elements.size(); i++) {
            Element element = elements.get(i);
            names.clear();
            long found = cues.read(element, names);
            scope = new Scope(
                    made++,
                    scope,
                    element.normalName(),
                    label(element),
                    found,
                    names.toArray(),
                    element.attr(SiteRule.MARK));
            scopes.set(i, scope);
        }
        if (scope == null) {
            throw new IllegalStateException("Text outside of any element");
        }
        return scope;
    }

    private static String label(Element element) {
        String name = element.className().strip();
        int end = 0;
        while (end < name.length() && name.charAt(end) > ' ') {
            end++;
        }
        String first = name.substring(0, end);
        return first.isEmpty() ? element.normalName() : element.normalName() + "." + first;
    }
}
