package org.dateline.enrich.entities;

import java.util.Set;
import org.dateline.contract.EntityType;
import org.dateline.contract.Mention;
import org.dateline.enrich.tagger.TypedMention;

/** Finds the region in what is said of its states: "Central Asian states" names Central Asia. */
final class Regions {
    private static final Set<String> CONTINENTS = Set.of("asian", "african", "american");
    private static final Set<String> STATES =
            Set.of("states", "countries", "nations", "republics", "leaders", "governments");

    private Regions() {}

    /** The mention or, where it is an adjective before states, the region in it as a place. */
    static TypedMention named(TypedMention mention, String text) {
        Mention place = mention.mention();
        String[] words = text.substring(place.start(), Math.min(place.end(), place.start() + 80))
                .split(" ");
        if (words.length < 2 || !isPart(lower(words[0])) || !CONTINENTS.contains(lower(words[1]))) {
            return mention;
        }
        boolean states = words.length == 3
                ? STATES.contains(lower(words[2]))
                : words.length == 2 && STATES.contains(lower(wordBehind(text, place.end())));
        if (!states) {
            return mention;
        }
        int end = place.start() + words[0].length() + words[1].length();
        return new TypedMention(
                EntityType.LOCATION, new Mention(place.start(), end, place.sentence(), place.confidence()));
    }

    private static boolean isPart(String word) {
        return Compass.isSide(word) || word.equals("latin");
    }

    private static String wordBehind(String text, int end) {
        int from = Math.min(end + 1, text.length());
        int to = from;
        while (to < text.length() && to < from + 20 && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to);
    }

    private static String lower(String word) {
        return word.toLowerCase(java.util.Locale.ROOT);
    }
}
