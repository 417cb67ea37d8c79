package org.dateline.enrich.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.contract.Entity;
import org.dateline.contract.EntityType;
import org.dateline.contract.Mention;

/** Mentions that name one entity, with the forms they are written in; grows as groups are joined. */
final class Group {
    private final EntityType type;
    private final Map<String, Integer> forms = new LinkedHashMap<>();
    private final Map<String, Integer> firsts = new HashMap<>();
    private final List<Mention> mentions = new ArrayList<>();
    private Name name;

    Group(EntityType type, Name name) {
        this.type = type;
        this.name = name;
    }

    void add(Name form, Mention mention) {
        forms.merge(form.text(), 1, Integer::sum);
        firsts.putIfAbsent(form.text(), mention.start());
        mentions.add(mention);
        if (fuller(form)) {
            name = form;
        }
    }

    /** Takes over all of another group's mentions. */
    void addAll(Group other) {
        other.forms.forEach((form, count) -> forms.merge(form, count, Integer::sum));
        other.firsts.forEach((form, start) -> firsts.merge(form, start, Math::min));
        mentions.addAll(other.mentions);
        if (fuller(other.name)) {
            name = other.name;
        }
    }

    private boolean fuller(Name form) {
        if (form.size() != name.size()) {
            return form.size() > name.size();
        }
        return forms.getOrDefault(form.text(), 0) > forms.getOrDefault(name.text(), 0);
    }

    /** The fullest form. */
    Name name() {
        return name;
    }

    int size() {
        return mentions.size();
    }

    int start() {
        return mentions.get(0).start();
    }

    Entity entity() {
        mentions.sort(Comparator.comparingInt(Mention::start));
        List<String> aliases = forms.keySet().stream()
                .filter(form -> !form.equals(name.text()))
                .sorted(Comparator.comparingInt(form -> firsts.getOrDefault(form, 0)))
                .toList();
        return new Entity(type, title(), aliases, mentions);
    }

    /** The name, but of a place or person that stands only in capitals, as in a dateline, in ordinary letters. */
    private String title() {
        String text = name.text();
        boolean shouted = (type == EntityType.LOCATION || type == EntityType.PERSON)
                && text.length() > 4
                && text.chars().allMatch(c -> Character.isUpperCase(c) || c == ' ');
        if (!shouted) {
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
}
