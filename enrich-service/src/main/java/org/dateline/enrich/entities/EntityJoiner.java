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
    private final Roles roles;
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
        this.roles = new Roles(text);
        this.salience = new Salience(title);
    }

    /** The entities that the mentions name. */
    public List<Entity> join(List<TypedMention> mentions) {
        Map<EntityType, Map<String, Group>> groups = new EnumMap<>(EntityType.class);
        List<TypedMention> found = new Places(text, mentions).apart(mentions);
        Surroundings surroundings = new Surroundings(text, found, COUNTRIES);
        for (int i = 0; i < found.size(); i++) {
            TypedMention mention = Regions.named(found.get(i), text);
            Name name = Name.of(
                    text.substring(mention.mention().start(), mention.mention().end()));
            String role = role(mention);
            Group group = groups.computeIfAbsent(mention.type(), type -> new LinkedHashMap<>())
                    .computeIfAbsent(key(name, role), key -> new Group(mention.type(), name));
            group.add(name, mention.mention(), role);
            group.liesIn(surroundings.country(i));
        }
        List<Entity> entities = new ArrayList<>();
        groups.forEach((type, ofType) ->
                joined(type, List.copyOf(ofType.values())).forEach(group -> entities.add(group.entity(COUNTRIES))));
        entities.sort(Comparator.comparingInt(entity -> entity.mentions().get(0).start()));
        return salience.measured(entities);
    }

    /** Equal names are one group, but President Marsh and Bishop Marsh may be two. */
    private static String key(Name name, @Nullable String role) {
        return name.size() > 1 || role == null ? name.key() : name.key() + "\0" + Group.lastWord(role);
    }

    private @Nullable String role(TypedMention mention) {
        return mention.type() == EntityType.PERSON
                ? roles.of(mention.mention().start(), mention.mention().end())
                : null;
    }

    private static List<Group> joined(EntityType type, List<Group> groups) {
        return switch (type) {
            case PERSON -> new People(groups).joined();
            case ORGANIZATION, LOCATION -> new Bodies(groups, type == EntityType.ORGANIZATION).joined();
            case OTHER -> groups;
        };
    }
}
