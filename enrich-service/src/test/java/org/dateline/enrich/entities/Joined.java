package org.dateline.enrich.entities;

import java.util.ArrayList;
import java.util.List;
import org.dateline.contract.Entity;
import org.dateline.contract.EntityType;
import org.dateline.contract.Mention;
import org.dateline.enrich.tagger.TypedMention;

/** Names in a text in, the entities that they are joined to out. */
final class Joined {
    private Joined() {}

    static List<Entity> of(String text, EntityType type, String... names) {
        return new EntityJoiner(text).join(mentions(text, type, names));
    }

    static List<TypedMention> mentions(String text, EntityType type, String... names) {
        List<TypedMention> mentions = new ArrayList<>();
        int end = 0;
        for (String name : names) {
            int start = text.indexOf(name, end);
            end = start + name.length();
            mentions.add(new TypedMention(type, new Mention(start, end, 0, 0.9)));
        }
        return mentions;
    }

    static List<String> people(String... mentions) {
        return names(EntityType.PERSON, mentions);
    }

    static List<String> organizations(String... mentions) {
        return names(EntityType.ORGANIZATION, mentions);
    }

    static List<String> names(EntityType type, String... mentions) {
        return entities(type, mentions).stream()
                .map(entity -> entity.name() + " " + entity.aliases())
                .toList();
    }

    static List<Entity> entities(EntityType type, String... names) {
        StringBuilder text = new StringBuilder();
        List<TypedMention> mentions = new ArrayList<>();
        for (String name : names) {
            int start = text.length();
            text.append(name);
            mentions.add(new TypedMention(type, new Mention(start, text.length(), 0, 0.9)));
            text.append('\n');
        }
        return new EntityJoiner(text.toString()).join(mentions);
    }
}
