package org.dateline.enrich.training;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/** Coins new names that look like those of a list: each letter is one that follows the last three somewhere in it. */
final class Coinage {
    private static final int LONGEST = 14;

    private final Map<String, StringBuilder> next = new HashMap<>();
    private final SplittableRandom random;

    Coinage(List<String> names, SplittableRandom random) {
        this.random = random;
        for (String name : names) {
            String word = "^^^" + name.toLowerCase(Locale.ROOT) + "$";
            for (int i = 3; i < word.length(); i++) {
                next.computeIfAbsent(word.substring(i - 3, i), key -> new StringBuilder())
                        .append(word.charAt(i));
            }
        }
    }

    String name() {
        for (int attempt = 0; attempt < 20; attempt++) {
            String name = coin();
            if (name.length() >= 4 && name.length() <= LONGEST && name.chars().allMatch(Character::isLetter)) {
                return Character.toUpperCase(name.charAt(0)) + name.substring(1);
            }
        }
        return "Arden";
    }

    private String coin() {
        StringBuilder word = new StringBuilder("^^^");
        while (word.length() < LONGEST + 5) {
            StringBuilder choices = next.get(word.substring(word.length() - 3));
            char letter = choices == null ? '$' : choices.charAt(random.nextInt(choices.length()));
            if (letter == '$') {
                break;
            }
            word.append(letter);
        }
        return word.substring(3);
    }
}
