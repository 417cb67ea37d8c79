package org.dateline.enrich.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Joins the names of people: groups of equal names in, one group a person out. */
final class People {
    /** How many people with like last names a name is compared with. */
    private static final int MOST_COMPARED = 40;

    private final List<Group> groups;
    private final List<Group> people = new ArrayList<>();
    private final Map<String, List<Group>> byLast = new HashMap<>();
    private final Map<String, List<Group>> byFirst = new HashMap<>();
    private final Map<String, List<Group>> byMiddle = new HashMap<>();

    People(List<Group> groups) {
        this.groups = groups;
    }

    List<Group> joined() {
        groups.stream()
                .filter(group -> group.name().size() > 1)
                .sorted(Comparator.comparingInt((Group group) -> -group.name().size()))
                .forEach(this::full);
        groups.stream().filter(group -> group.name().size() == 1).forEach(this::single);
        return people;
    }

    private void full(Group group) {
        List<Group> alike = byLast.getOrDefault(key(group.name().last()), List.of());
        for (Group person : alike) {
            if (same(person.name(), group.name())) {
                remember(byFirst, group.name().first(), person);
                person.addAll(group);
                return;
            }
        }
        Group begun = begun(group.name());
        if (begun != null) {
            begun.addAll(group);
            return;
        }
        people.add(group);
        remember(byLast, key(group.name().last()), group);
        remember(byFirst, group.name().first(), group);
        for (String middle : group.name().folded().subList(1, group.name().size() - 1)) {
            remember(byMiddle, middle, group);
        }
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
        if (some.size() < MOST_COMPARED) {
            some.add(group);
        }
    }

    /** A family name alone, or a first name alone, names the person most spoken of who bears it. */
    private void single(Group group) {
        String word = stem(group.name().first());
        List<Group> alike = byLast.getOrDefault(key(word), List.of());
        Group person =
                best(alike, candidate -> stem(candidate.name().last()).equals(word) && candidate.isCalledAs(group));
        if (person == null) {
            person = best(alike, candidate -> stem(candidate.name().last()).equals(word));
        }
        if (person == null) {
            person = best(
                    alike, candidate -> Spelling.alike(stem(candidate.name().last()), word));
        }
        if (person == null) {
            person = best(byFirst.getOrDefault(group.name().first(), List.of()), candidate -> true);
        }
        if (person == null) {
            person = best(byMiddle.getOrDefault(group.name().first(), List.of()), candidate -> true);
        }
        if (person != null) {
            person.addAll(group);
        } else {
            people.add(group);
            remember(byLast, key(group.name().first()), group);
        }
    }

    private static @Nullable Group best(List<Group> some, Predicate<Group> fits) {
        return some.stream()
                .filter(fits)
                .max(Comparator.comparingInt(Group::size)
                        .thenComparing(Comparator.comparingInt(Group::start).reversed()))
                .orElse(null);
    }

    private static String key(String last) {
        return Spelling.skeleton(stem(last));
    }

    /** The word without an Arabic article: al-Assad is written Assad too. */
    private static String stem(String word) {
        return (word.startsWith("al") || word.startsWith("el")) && word.length() > 5 ? word.substring(2) : word;
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
