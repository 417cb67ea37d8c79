package org.dateline.enrich.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.dateline.contract.EntityType;
import org.jspecify.annotations.Nullable;

/** Joins the names of people: where they are named, in the order of the text, in, one group a person out. */
final class People {
    /** How many people with like last names a name is compared with. */
    private static final int MOST_COMPARED = 40;

    private final TraitReader reader;
    private final List<Group> people = new ArrayList<>();
    private final Map<String, List<Group>> byLast = new HashMap<>();
    private final Map<String, List<Group>> byFirst = new HashMap<>();
    private final Map<String, List<Group>> byMiddle = new HashMap<>();

    People(TraitReader reader) {
        this.reader = reader;
    }

    List<Group> joined(List<Naming> namings) {
        inFull(namings).stream()
                .sorted(Comparator.comparingInt((Group group) -> -group.name().size()))
                .forEach(this::full);
        Map<Group, Bearer> bearers = new IdentityHashMap<>();
        namings.stream().filter(naming -> naming.name().size() == 1).forEach(naming -> bare(naming, bearers));
        return people;
    }

    /** Equal names of two words and more are one group. */
    private static List<Group> inFull(List<Naming> namings) {
        Map<String, Group> groups = new LinkedHashMap<>();
        for (Naming naming : namings) {
            if (naming.name().size() > 1) {
                groups.computeIfAbsent(naming.name().key(), key -> new Group(EntityType.PERSON, naming.name()))
                        .add(naming.name(), naming.mention(), naming.role());
            }
        }
        return List.copyOf(groups.values());
    }

    private void full(Group group) {
        Name name = group.name();
        for (Group person : byLast.getOrDefault(Spelling.family(name.last()), List.of())) {
            if (same(person.name(), name)) {
                remember(byFirst, name.first(), person);
                person.addAll(group);
                return;
            }
        }
        Group begun = begun(name);
        if (begun != null) {
            begun.addAll(group);
            return;
        }
        people.add(group);
        remember(byLast, Spelling.family(name.last()), group);
        remember(byFirst, name.first(), group);
        name.folded().subList(1, name.size() - 1).forEach(middle -> remember(byMiddle, middle, group));
    }

    /** The only person whose longer name begins with this one: Juan Carlos Ortega for Juan Carlos. */
    private @Nullable Group begun(Name name) {
        List<Group> longer = byFirst.getOrDefault(name.first(), List.of()).stream()
                .filter(person -> person.name().size() > name.size()
                        && person.name().part(0, name.size()).equals(name.key()))
                .toList();
        return longer.size() == 1 ? longer.get(0) : null;
    }

    private static void remember(Map<String, List<Group>> map, String key, Group group) {
        List<Group> some = map.computeIfAbsent(key, k -> new ArrayList<>());
        if (some.size() < MOST_COMPARED && !some.contains(group)) {
            some.add(group);
        }
    }

    /** A family name alone, or a first name alone, is that of one of those who bear it, or of somebody not named in full. */
    private void bare(Naming naming, Map<Group, Bearer> bearers) {
        Gender called = reader.honorific(naming.start());
        for (Supplier<List<Group>> fitting : fitting(naming)) {
            List<Bearer> some = fitting.get().stream()
                    .map(group -> bearers.computeIfAbsent(group, of -> new Bearer(of, reader)))
                    .toList();
            Bearer bearer = Choice.of(some, naming.start(), called);
            if (bearer != null) {
                bearer.take(naming);
                return;
            }
        }
        Group alone = new Group(EntityType.PERSON, naming.name());
        alone.add(naming.name(), naming.mention(), naming.role());
        people.add(alone);
        remember(byLast, Spelling.family(naming.name().first()), alone);
    }

    /** Who may be meant, the likeliest first: those of the role, of the title, of the family name, of one like it, of the first. */
    private List<Supplier<List<Group>>> fitting(Naming naming) {
        String word = naming.name().first();
        String family = Spelling.withoutArticle(word);
        List<Group> alike = byLast.getOrDefault(Spelling.family(word), List.of());
        List<Group> equal = only(
                alike, group -> Spelling.withoutArticle(group.name().last()).equals(family));
        return List.of(
                () -> only(equal, group -> group.hasRole(naming.role())),
                () -> only(equal, group -> group.hasTitle(naming.role())),
                () -> equal,
                () -> only(
                        alike,
                        group -> Spelling.alike(
                                Spelling.withoutArticle(group.name().last()), family)),
                () -> byFirst.getOrDefault(word, List.of()),
                () -> byMiddle.getOrDefault(word, List.of()));
    }

    private static List<Group> only(List<Group> some, Predicate<Group> fits) {
        return some.stream().filter(fits).toList();
    }

    /** Whether two names of two words and more are one person's; {@code longer} has at least as many words. */
    static boolean same(Name longer, Name shorter) {
        int more = longer.size() - shorter.size();
        if (more == 0) {
            return differences(longer, shorter) <= 1;
        }
        if (longer.part(more, longer.size()).equals(shorter.key())) {
            return true;
        }
        return equalOrInitial(longer.first(), shorter.first())
                && longer.last().equals(shorter.last())
                && middleInitials(longer, shorter);
    }

    /** How many words are only spelled alike; many if a word differs. */
    private static int differences(Name a, Name b) {
        int count = 0;
        for (int i = 0; i < a.size(); i++) {
            String one = a.folded().get(i);
            String other = b.folded().get(i);
            if (!equalOrInitial(one, other)) {
                count += Spelling.alike(one, other) ? 1 : 2;
            }
        }
        return count;
    }

    private static boolean equalOrInitial(String one, String other) {
        return one.equals(other) || (one.length() == 1 || other.length() == 1) && one.charAt(0) == other.charAt(0);
    }

    /** Whether the longer name has nothing more than initials: George W. Bush. */
    private static boolean middleInitials(Name longer, Name shorter) {
        List<String> rest = new ArrayList<>(longer.folded().subList(1, longer.size()));
        shorter.folded().subList(1, shorter.size()).forEach(rest::remove);
        return rest.size() == longer.size() - shorter.size() && rest.stream().allMatch(word -> word.length() == 1);
    }
}
