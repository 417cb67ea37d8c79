package org.dateline.enrich.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Joins the names of organizations or of places: groups of equal names in, one group a body or place out. */
final class Bodies {
    static final int LONGEST = 12;

    /** What companies are called by, which adds nothing to a name. */
    private static final Set<String> FORMS = Set.of(
            "inc",
            "corp",
            "corporation",
            "co",
            "company",
            "ltd",
            "limited",
            "llc",
            "plc",
            "group",
            "holdings",
            "ag",
            "sa",
            "gmbh",
            "nv",
            "spa",
            "bhd",
            "pty",
            "motors",
            "airlines",
            "fc");

    private final List<Group> groups;
    private final boolean parts;
    private final List<Group> bodies = new ArrayList<>();
    private final Map<String, Group> byKey = new HashMap<>();
    private final Edges edges = new Edges();

    /** @param parts whether a part of a name may stand for the whole: true of organizations, not of places */
    Bodies(List<Group> groups, boolean parts) {
        this.groups = groups;
        this.parts = parts;
    }

    List<Group> joined() {
        groups.stream()
                .sorted(Comparator.comparingInt((Group group) -> -group.name().size()))
                .forEach(this::add);
        return bodies;
    }

    private void add(Group group) {
        Group body = known(group.name());
        if (body == null && parts) {
            body = edges.only(group.name());
        }
        if (body == null) {
            bodies.add(group);
        } else {
            body.addAll(group);
        }
        Group named = body == null ? group : body;
        shortForms(group.name()).forEach(form -> byKey.putIfAbsent(form, named));
        edges.add(group.name(), named);
    }

    private @Nullable Group known(Name name) {
        return name.isAcronym() ? byKey.get("=" + name.first()) : byKey.get(States.common(name.key()));
    }

    /** What the name may be shortened to: "=" and initials, or words. */
    private List<String> shortForms(Name name) {
        List<String> forms = new ArrayList<>();
        int size = Math.min(name.size(), LONGEST);
        int head = head(name, size);
        for (int end : head < size ? new int[] {size, head} : new int[] {size}) {
            if (end > 1) {
                forms.add("=" + name.initials(0, end, false));
                forms.add("=" + name.initials(0, end, true));
            }
        }
        if (!parts) {
            forms.add(States.common(name.key()));
        }
        if (parts) {
            parts(name, size, head, forms);
        }
        return forms;
    }

    private static void parts(Name name, int size, int head, List<String> forms) {
        for (int start = 1; start + 1 < size; start++) {
            forms.add(name.part(start, size));
            forms.add(name.initials(0, start + 1, false) + " " + name.part(start + 1, size));
            if (start + 1 < head && head < size) {
                forms.add(name.part(start, head));
            }
        }
        if (head > 1 && head < size) {
            forms.add(name.part(0, head));
        }
        if (size > 1 && name.folded().subList(1, size).stream().allMatch(FORMS::contains)) {
            forms.add(name.first());
        } else if (size > 2 && FORMS.contains(name.last())) {
            forms.add(name.part(0, size - 1));
        }
    }

    /** Where " of ..." begins, if it does: the front of "National Resistance Front of Afghanistan" names it too. */
    private static int head(Name name, int size) {
        int of = name.folded().indexOf("of");
        return of > 1 && of < size ? of : size;
    }
}
