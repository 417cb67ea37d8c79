package org.dateline.enrich.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.contract.Entity;
import org.dateline.contract.EntityType;
import org.dateline.enrich.tagger.TypedMention;
import org.jspecify.annotations.Nullable;

/**
 * Brings the mentions of one article together: mentions in, one entity for each person, organization, place and other
 * name out, in the order of their first mention. Rules look at words, never at the likeness of whole strings, which
 * would take {@code Ahmad Shah Massoud} for {@code Ahmad Massoud}. Each group is compared with a bounded number of others.
 */
public final class EntityJoiner {
    private static final Countries COUNTRIES = Countries.read();

    private final String text;
    private final TraitReader traits;
    private final Salience salience;

    /** @param text that the mentions' offsets count in */
    public EntityJoiner(String text) {
        this(text, null);
    }

    /**
     * Joins the mentions of an article.
     *
     * @param text that the mentions' offsets count in
     * @param title of the article, if known
     */
    public EntityJoiner(String text, @Nullable String title) {
        this.text = text;
        this.traits = new TraitReader(text, title);
        this.salience = new Salience(title);
    }

    /** The entities that the mentions name. */
    public List<Entity> join(List<TypedMention> mentions) {
        List<TypedMention> found = new Places(text, mentions).apart(mentions);
        Roles roles = new Roles(text, new Spans(found, EntityType.PERSON));
        Kinds kinds = new Kinds(text);
        Locations locations = new Locations(text, found, COUNTRIES);
        List<Naming> people = new ArrayList<>();
        Map<EntityType, Map<String, Group>> others = new EnumMap<>(EntityType.class);
        for (int i = 0; i < found.size(); i++) {
            TypedMention mention = kinds.trimmed(Regions.named(found.get(i), text));
            Name name = name(mention);
            if (mention.type() == EntityType.PERSON) {
                String role =
                        roles.of(mention.mention().start(), mention.mention().end());
                people.add(new Naming(name, mention.mention(), role));
            } else if (!locations.takesNamesake(i, name)) {
                String kind = kinds.of(mention, name);
                EntityType type = kind == null ? mention.type() : EntityType.OTHER;
                Group group = others.computeIfAbsent(type, of -> new LinkedHashMap<>())
                        .computeIfAbsent(key(name, kind), key -> new Group(type, name, kind));
                group.add(name, mention.mention(), null);
                group.liesIn(locations.country(i));
            }
        }
        List<Group> groups = new ArrayList<>(new People(traits).joined(people));
        others.forEach((type, ofType) -> groups.addAll(joined(type, List.copyOf(ofType.values()))));
        groups.addAll(locations.namesakes());
        return salience.measured(entities(groups));
    }

    /** French people and the French language are two. */
    private static String key(Name name, @Nullable String kind) {
        if (kind == null) {
            return name.key();
        }
        return (kind.equals(Kinds.NATIONALITY) ? Kinds.singular(name.key()) : name.key()) + "\0" + kind;
    }

    private Name name(TypedMention mention) {
        return Name.of(
                text.substring(mention.mention().start(), mention.mention().end()));
    }

    private static List<Group> joined(EntityType type, List<Group> groups) {
        return type == EntityType.OTHER ? groups : new Bodies(groups, type == EntityType.ORGANIZATION).joined();
    }

    private static List<Entity> entities(List<Group> groups) {
        return groups.stream()
                .map(group -> group.entity(COUNTRIES))
                .sorted(Comparator.comparingInt(
                        entity -> entity.mentions().get(0).start()))
                .toList();
    }
}
