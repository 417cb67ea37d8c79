package org.dateline.enrich.entities;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.contract.Mention;
import org.dateline.enrich.tagger.TypedMention;
import org.jspecify.annotations.Nullable;

/** Says where an article's places are: its mentions in, of each the country that the text says, and the namesakes, out. */
final class Locations {
    private final List<TypedMention> mentions;
    private final List<@Nullable Whereabouts> said = new ArrayList<>();
    private final Namesakes apart;
    private final Map<String, Group> namesakes = new LinkedHashMap<>();

    Locations(String text, List<TypedMention> mentions, Countries countries) {
        this.mentions = mentions;
        Surroundings surroundings = new Surroundings(text, mentions, countries);
        for (int i = 0; i < mentions.size(); i++) {
            said.add(surroundings.of(i));
        }
        this.apart = new Namesakes(text, mentions, countries, said);
    }

    /** The country that the text says the mention with this number is in, if it does. */
    @Nullable
    String country(int number) {
        Whereabouts whereabouts = said.get(number);
        return whereabouts == null ? null : whereabouts.country();
    }

    /** Takes the mention with this number if it is of a town that is not the famous one of its name. */
    boolean takesNamesake(int number, Name name) {
        Whereabouts whereabouts = apart.of(number);
        if (whereabouts == null) {
            return false;
        }
        Mention mention = mentions.get(number).mention();
        namesakes
                .computeIfAbsent(
                        name.key() + ", " + whereabouts.place(), key -> Group.namesake(name, whereabouts.country()))
                .add(name, mention, null);
        return true;
    }

    /** The towns that are not the famous ones of their names. */
    Collection<Group> namesakes() {
        return namesakes.values();
    }
}
