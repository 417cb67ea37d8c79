package org.dateline.enrich.entities;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dateline.contract.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Measures how much of an article is about each of its entities: an article's entities and title in, the same entities
 * with their salience out. What is named more often, sooner and in the title has more; the most has 1.
 */
final class Salience {
    private static final double TITLE = 2;

    private final String title;

    Salience(@Nullable String title) {
        this.title = title == null ? "" : spaced(title);
    }

    List<Entity> measured(List<Entity> entities) {
        double most = entities.stream().mapToDouble(this::weight).max().orElse(1);
        return entities.stream()
                .map(entity -> entity.withSalience(Math.round(100 * weight(entity) / most) / 100.0))
                .toList();
    }

    /** Each further mention counts less, as does each further sentence before the first. */
    private double weight(Entity entity) {
        double often = Math.log1p(entity.mentions().size());
        double soon = 1 + 1.0 / (1 + entity.mentions().get(0).sentence());
        return often * soon * (inTitle(entity) ? TITLE : 1);
    }

    private boolean inTitle(Entity entity) {
        return !title.isEmpty()
                && Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                        .anyMatch(form -> title.contains(spaced(form)));
    }

    /** Words in lower case with one space around each, so that only whole words are found. */
    private static String spaced(String text) {
        return " "
                + text.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip() + " ";
    }
}
