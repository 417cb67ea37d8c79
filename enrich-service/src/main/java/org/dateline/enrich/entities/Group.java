package org.dateline.enrich.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.contract.Entity;
import org.dateline.contract.EntityType;
import org.dateline.contract.Mention;
import org.jspecify.annotations.Nullable;

/** Mentions that name one entity, with the forms they are written in; grows as groups are joined. */
final class Group {
    private final EntityType type;
    private final @Nullable String kind;
    private final Map<String, Integer> forms = new LinkedHashMap<>();
    private final Map<String, Integer> firsts = new HashMap<>();
    private final List<Mention> mentions = new ArrayList<>();
    private Name name;
    private @Nullable String role;
    private @Nullable String certain;
    private int roleStart;
    private final Set<String> titles = new HashSet<>();
    private final Set<String> countries = new HashSet<>();

    Group(EntityType type, Name name) {
        this(type, name, null);
    }

    /** @param kind of what the name is, if it has one */
    Group(EntityType type, Name name, @Nullable String kind) {
        this.type = type;
        this.name = name;
        this.kind = kind;
    }

    void add(Name form, Mention mention, @Nullable String calledBeside) {
        takeRole(calledBeside, mention.start());
        forms.merge(form.text(), 1, Integer::sum);
        firsts.putIfAbsent(form.text(), mention.start());
        mentions.add(mention);
        if (fuller(form)) {
            name = form;
        }
    }

    /** A place that is in this country, whatever its name says. */
    static Group namesake(Name name, String country) {
        Group group = new Group(EntityType.LOCATION, name);
        group.certain = country;
        return group;
    }

    /** The text says that the place is in this country, if any. */
    void liesIn(@Nullable String country) {
        if (country != null) {
            countries.add(country);
        }
    }

    /** Takes over all of another group's mentions. */
    void addAll(Group other) {
        other.forms.forEach((form, count) -> forms.merge(form, count, Integer::sum));
        other.firsts.forEach((form, start) -> firsts.merge(form, start, Math::min));
        mentions.addAll(other.mentions);
        takeRole(other.role, other.roleStart);
        titles.addAll(other.titles);
        countries.addAll(other.countries);
        if (fuller(other.name)) {
            name = other.name;
        }
    }

    /** The role that stands first in the text counts, but of one word only where there is none of more. */
    private void takeRole(@Nullable String other, int start) {
        if (other != null) {
            titles.add(lastWord(other));
            titles.add(other.toLowerCase(Locale.ROOT));
        }
        if (other != null && (role == null || rank(other, start) < rank(role, roleStart))) {
            role = other;
            roleStart = start;
        }
    }

    /** Whether this person has this role, as Defence Minister Marsh has and Prime Minister Marsh has not. */
    boolean hasRole(@Nullable String otherRole) {
        return otherRole != null && titles.contains(otherRole.toLowerCase(Locale.ROOT));
    }

    /** Whether this person has the title that the role ends with. */
    boolean hasTitle(@Nullable String otherRole) {
        return otherRole != null && titles.contains(lastWord(otherRole));
    }

    /** What this person's titles leave no doubt about. */
    Gender gender() {
        Gender gender = Gender.UNKNOWN;
        for (String title : titles) {
            gender = gender.or(Gender.ofTitle(title));
        }
        return gender;
    }

    /** What of a role tells its bearer from others of the name. */
    private static String lastWord(String role) {
        return role.substring(role.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    private static long rank(String role, int start) {
        return start + (role.indexOf(' ') < 0 ? 1L << 32 : 0);
    }

    private boolean fuller(Name form) {
        if (form.size() != name.size()) {
            return form.size() > name.size();
        }
        if (isShouted(form.text()) != isShouted(name.text())) {
            return isShouted(name.text());
        }
        return forms.getOrDefault(form.text(), 0) > forms.getOrDefault(name.text(), 0);
    }

    /** The fullest form. */
    Name name() {
        return name;
    }

    /** In the order in which they were added. */
    List<Mention> mentions() {
        return mentions;
    }

    Entity entity(Countries known) {
        mentions.sort(Comparator.comparingInt(Mention::start));
        String title = title();
        List<String> aliases = forms.keySet().stream()
                .filter(form -> !form.equals(title) && !(isShouted(form) && form.equalsIgnoreCase(title)))
                .sorted(Comparator.comparingInt(form -> firsts.getOrDefault(form, 0)))
                .toList();
        String country = type == EntityType.LOCATION ? country(known) : null;
        return new Entity(type, title, aliases, mentions, role, null, country, kind);
    }

    /** What the text and all forms of the name say, if they say one. */
    private @Nullable String country(Countries known) {
        if (certain != null) {
            return certain;
        }
        Set<String> said = new HashSet<>(countries);
        for (String form : forms.keySet()) {
            String country = known.of(form);
            if (country != null) {
                said.add(country);
            }
        }
        return said.size() == 1 ? said.iterator().next() : null;
    }

    /** The name, but of a place or person that stands only in capitals, as in a dateline, in ordinary letters. */
    private String title() {
        String text = name.text();
        if (!isShouted(text)) {
            return text;
        }
        StringBuilder title = new StringBuilder(text);
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i - 1) != ' ') {
                title.setCharAt(i, Character.toLowerCase(text.charAt(i)));
            }
        }
        return title.toString();
    }

    /** Whether a place or person stands there in capitals that say nothing: longer than USA. */
    private boolean isShouted(String form) {
        return (type == EntityType.LOCATION || type == EntityType.PERSON)
                && form.length() > 4
                && form.chars().allMatch(c -> Character.isUpperCase(c) || c == ' ');
    }
}
