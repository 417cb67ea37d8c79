package org.dateline.enrich.watchlist;

import java.util.List;
import org.dateline.contract.EntityType;

/** Rows in, the list out. For one thread. */
public final class WatchlistBuilder {
    private static final int LONGEST_ID = 256;

    private final Ids ids = new Ids();
    private final NamesBuilder names = new NamesBuilder();
    private final Texts nameTexts = new Texts();
    private final Ints types = new Ints();

    /** How many rows there are. */
    public int size() {
        return types.size();
    }

    /**
     * Adds a row.
     *
     * @throws IllegalArgumentException that names the field and what was expected; the list is of no use then
     */
    public void add(WatchlistRow row) {
        requireNew(row.id());
        int entry = types.size();
        nameTexts.add(row.name());
        types.add(row.type().ordinal());
        add("name", List.of(row.name()), entry, row.rule());
        add("aliases", row.aliases(), entry, row.rule());
    }

    private void add(String field, List<String> texts, int entry, CaseRule rule) {
        try {
            texts.forEach(text -> names.add(text, entry, rule));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(field + ": " + e.getMessage(), e);
        }
    }

    private void requireNew(String id) {
        if (id.isEmpty() || id.length() > LONGEST_ID) {
            throw new IllegalArgumentException(
                    "id: expected 1 to %d characters, got %d".formatted(LONGEST_ID, id.length()));
        }
        if (!ids.add(id)) {
            throw new IllegalArgumentException(
                    "id: expected each id in one row, got a second one of %s; put all its names into the aliases of the first"
                            .formatted(id));
        }
    }

    /** The list of all rows. */
    public Watchlist build(String version) {
        ids.texts().trim();
        nameTexts.trim();
        types.trim();
        return new Watchlist(version, names.build(), ids.texts(), nameTexts, types);
    }

    static EntityType type(int ordinal) {
        return EntityType.values()[ordinal];
    }
}
