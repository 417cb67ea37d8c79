package org.dateline.enrich.entities;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.contract.EntityType;
import org.dateline.enrich.tagger.TypedMention;
import org.jspecify.annotations.Nullable;

/**
 * Tells towns from the famous ones of their names: an article's mentions in, the whereabouts of those out that stand in
 * "London, Ontario" or, by its bare name, mean the same. In the news a town's state is told once. A bare name means the
 * famous town nevertheless if it stands in the same sentence or before, or if the article names the famous one's country or
 * another place in it.
 */
final class Namesakes {
    private final String text;
    private final List<TypedMention> mentions;
    private final Countries countries;
    private final List<@Nullable Whereabouts> said;
    private final Map<String, Namesake> namesakes = new HashMap<>();

    /** Countries that the article names, or places of which it names, the namesakes aside. */
    private final Set<String> named = new HashSet<>();

    /** @param said of each mention, where it is, if the text says so */
    Namesakes(String text, List<TypedMention> mentions, Countries countries, List<@Nullable Whereabouts> said) {
        this.text = text;
        this.mentions = mentions;
        this.countries = countries;
        this.said = said;
        for (int i = 0; i < mentions.size(); i++) {
            Whereabouts whereabouts = apart(i);
            if (whereabouts != null) {
                int sentence = sentence(i);
                namesakes
                        .computeIfAbsent(key(i), key -> new Namesake(whereabouts, sentence))
                        .add(whereabouts, sentence);
            }
        }
        for (int i = 0; i < mentions.size() && !namesakes.isEmpty(); i++) {
            readOthers(i);
        }
    }

    /** What the text says of this mention, if the name says another country. */
    private @Nullable Whereabouts apart(int number) {
        Whereabouts whereabouts = said.get(number);
        if (whereabouts == null || !whereabouts.decides()) {
            return null;
        }
        String listed = countries.of(name(number));
        return listed == null || listed.equals(whereabouts.country()) ? null : whereabouts;
    }

    private void readOthers(int number) {
        if (mentions.get(number).type() != EntityType.LOCATION || apart(number) != null) {
            return;
        }
        Namesake namesake = namesakes.get(key(number));
        if (namesake != null) {
            namesake.readBare(sentence(number));
            return;
        }
        String country = countries.of(name(number));
        if (country != null) {
            named.add(country);
        }
    }

    /** Where the mention with this number is, if it is not the famous place of its name. */
    @Nullable
    Whereabouts of(int number) {
        if (namesakes.isEmpty() || mentions.get(number).type() != EntityType.LOCATION) {
            return null;
        }
        Whereabouts own = apart(number);
        Namesake namesake = namesakes.get(key(number));
        if (own != null || namesake == null || said.get(number) != null || named.contains(countries.of(name(number)))) {
            return own;
        }
        return namesake.ofBare(sentence(number));
    }

    private String name(int number) {
        return text.substring(
                mentions.get(number).mention().start(),
                mentions.get(number).mention().end());
    }

    private String key(int number) {
        return Countries.key(name(number));
    }

    private int sentence(int number) {
        return mentions.get(number).mention().sentence();
    }

    /** A town that the text tells from the famous one of its name. */
    private static final class Namesake {
        private final Set<Integer> sentences = new HashSet<>();
        private final Whereabouts whereabouts;
        private final int first;
        private boolean onlyOne = true;
        private boolean famousFirst;

        Namesake(Whereabouts whereabouts, int first) {
            this.whereabouts = whereabouts;
            this.first = first;
        }

        void add(Whereabouts other, int sentence) {
            sentences.add(sentence);
            onlyOne &= other.place().equals(whereabouts.place());
        }

        void readBare(int sentence) {
            famousFirst |= sentence < first;
        }

        @Nullable
        Whereabouts ofBare(int sentence) {
            return onlyOne && !famousFirst && !sentences.contains(sentence) ? whereabouts : null;
        }
    }
}
