package org.dateline.enrich.watchlist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where names stand in a text, in the order they were found; no more than anybody reads. */
final class Findings {
    /** Of all names together; the rest is counted. */
    static final int MOST = 10_000;

    private final Ints entries = new Ints();
    private final Ints starts = new Ints();
    private final Ints ends = new Ints();
    private int omitted;

    /** A place of a name; the same place again, by an alias, is nothing new. */
    void add(int entry, int start, int end) {
        for (int i = ends.size() - 1; i >= 0 && ends.get(i) == end; i--) {
            if (entries.get(i) == entry) {
                return;
            }
        }
        if (ends.size() == MOST) {
            omitted++;
        } else {
            entries.add(entry);
            starts.add(start);
            ends.add(end);
        }
    }

    /** The numbers of the places of each name, the names in the order of their first. */
    Map<Integer, List<Integer>> byEntry() {
        Map<Integer, List<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < size(); i++) {
            places.computeIfAbsent(entries.get(i), entry -> new ArrayList<>()).add(i);
        }
        return places;
    }

    int size() {
        return ends.size();
    }

    int start(int place) {
        return starts.get(place);
    }

    int end(int place) {
        return ends.get(place);
    }

    int omitted() {
        return omitted;
    }
}
