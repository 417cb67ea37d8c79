package org.dateline.enrich.watchlist;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dateline.contract.EntityType;

/**
 * A name of the list.
 *
 * @param id the user's own, unlike all others in the list
 * @param name by which people know it
 * @param type what it stands for
 * @param aliases its other names; may be empty
 * @param rule for the name and its aliases
 */
public record WatchlistRow(String id, String name, EntityType type, List<String> aliases, CaseRule rule) {
    public WatchlistRow {
        aliases = List.copyOf(aliases);
    }

    /**
     * Reads the fields as a file has them; an empty type is "other", an empty case "capitals".
     *
     * @throws IllegalArgumentException that names the field and what was expected
     */
    static WatchlistRow of(String id, String name, String type, List<String> aliases, String rule) {
        return new WatchlistRow(
                id.strip(),
                name.strip(),
                constant("type", EntityType.OTHER, EntityType.values(), type),
                aliases.stream().map(String::strip).toList(),
                constant("case", CaseRule.CAPITALS, CaseRule.values(), rule));
    }

    private static <T extends Enum<T>> T constant(String field, T fallback, T[] constants, String text) {
        return text.isBlank()
                ? fallback
                : Arrays.stream(constants)
                        .filter(each -> each.name().equalsIgnoreCase(text.strip()))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("%s: expected one of %s, got: %s"
                                .formatted(field, Arrays.toString(constants).toLowerCase(Locale.ROOT), text)));
    }
}
