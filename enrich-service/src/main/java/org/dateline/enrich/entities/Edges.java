package org.dateline.enrich.entities;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knows by which first or last words a name may be cut short: groups in, the only one that a short name fits out. */
final class Edges {
    private final Map<String, Group> byEdge = new HashMap<>();
    private final Set<String> shared = new HashSet<>();

    /** Takes the first and the last words of a group's name. */
    void add(Name name, Group group) {
        int size = Math.min(name.size(), Bodies.LONGEST);
        for (int words = 1; words < size; words++) {
            add(name.part(0, words), group);
            add(name.part(size - words, size), group);
        }
    }

    private void add(String edge, Group group) {
        Group other = byEdge.putIfAbsent(edge, group);
        if (other != null && other != group) {
            shared.add(edge);
        }
    }

    /** The group whose name begins or ends with the words of this one; null if there is none or more than one. */
    @Nullable
    Group only(Name name) {
        return shared.contains(name.key()) ? null : byEdge.get(name.key());
    }
}
