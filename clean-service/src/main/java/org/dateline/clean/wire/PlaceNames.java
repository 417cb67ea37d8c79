package org.dateline.clean.wire;

import java.util.Locale;
import java.util.Set;

/** The opening of a story in, whether it is the name of a place, and that name as it is written elsewhere, out. */
final class PlaceNames {
    private static final int MOST_WORDS = 6;

    /** Capitals before a dash that name no place. */
    private static final Set<String> LABELS = Set.of(
            "breaking",
            "update",
            "updated",
            "exclusive",
            "watch",
            "video",
            "live",
            "opinion",
            "analysis",
            "new",
            "claim",
            "fact",
            "note",
            "correction",
            "editorial",
            "review",
            "interview",
            "photos",
            "poll",
            "quiz",
            "advisory",
            "urgent",
            "alert",
            "fact check",
            "explainer",
            "eil",
            "eilmeldung",
            "urgente",
            "срочно",
            "foto",
            "q",
            "a",
            "ok",
            "comment",
            "profile",
            "timeline",
            "factbox",
            "warning",
            "file photo",
            "spoiler",
            "sponsored",
            "read more",
            "verdict",
            "summary",
            "in pictures",
            "news",
            "sports",
            "sport",
            "podcast",
            "listen",
            "question",
            "answer",
            "editor’s note",
            "editor's note",
            "editors’ note",
            "key points",
            "trigger warning",
            "related",
            "recap",
            "preview",
            "transcript",
            "background",
            "disclaimer",
            "disclosure",
            "source",
            "photo",
            "image",
            "essay",
            "feature",
            "letter",
            "column",
            "weather",
            "results",
            "must read",
            "also read",
            "see also",
            "the facts",
            "facts",
            "false",
            "true",
            "important",
            "attention",
            "tip",
            "reminder",
            "spoilers",
            "byline",
            "tldr",
            "date",
            "place",
            "title",
            "author");

    /** Small words inside the names of places. */
    private static final Set<String> PARTICLES =
            Set.of("de", "do", "da", "del", "la", "of", "on", "upon", "am", "an", "der", "im", "in", "sur", "y", "les");

    private PlaceNames() {}

    static String trim(String text) {
        int to = text.length();
        while (to > 0 && ",.;:/( -–—".indexOf(text.charAt(to - 1)) >= 0 && !isAbbreviation(text, to)) {
            to--;
        }
        return text.substring(0, to).strip();
    }

    /** The stop of D.C. and Pa. belongs to the name. */
    private static boolean isAbbreviation(String text, int to) {
        return text.charAt(to - 1) == '.' && to > 2 && text.charAt(to - 3) == '.';
    }

    /** Words that all begin with capitals; all in capitals where neither date nor agency shows what they are. */
    static boolean isPlace(String place, boolean shown) {
        if (place.length() < 3
                || LABELS.contains(place.toLowerCase(Locale.ROOT))
                || place.indexOf(':') >= 0
                || place.indexOf(';') >= 0) {
            return false;
        }
        String[] words = place.split("[ ,/]+", MOST_WORDS + 2);
        boolean capitals = words.length <= MOST_WORDS && isCapitals(words[0]);
        for (String word : words) {
            boolean small = PARTICLES.contains(word.toLowerCase(Locale.ROOT));
            if (word.isEmpty() || !small && !Character.isUpperCase(word.charAt(0)) || hasDigit(word)) {
                return false;
            }
        }
        return words.length <= MOST_WORDS && (shown || capitals);
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    private static boolean isCapitals(String word) {
        return word.length() > 2 && word.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
    }

    /** RIO DE JANEIRO → Rio de Janeiro; what is not in capitals stays. */
    static String ordinary(String place) {
        StringBuilder result = new StringBuilder(place);
        int start = 0;
        for (int at = 0; at <= place.length(); at++) {
            if (at == place.length() || !Character.isLetter(place.charAt(at))) {
                String word = place.substring(start, at);
                boolean abbreviation = at < place.length() && place.charAt(at) == '.';
                if (word.length() > 1 && !abbreviation && word.chars().allMatch(Character::isUpperCase)) {
                    String lower = word.toLowerCase(Locale.ROOT);
                    boolean small = start > 0 && PARTICLES.contains(lower);
                    result.replace(start, at, small ? lower : word.charAt(0) + lower.substring(1));
                }
                start = at + 1;
            }
        }
        return result.toString();
    }
}
