package org.dateline.enrich.entities;

import java.util.Arrays;
import org.dateline.contract.Mention;
import org.jspecify.annotations.Nullable;

/** A person who is named in full, or by one word only, and where: what decides whether a bare name is the person's. */
final class Bearer {
    private final Group group;
    private final TraitReader reader;
    private final int[] starts;
    private @Nullable Traits traits;
    private int firstBare = Integer.MAX_VALUE;
    private int last = -1;

    /**
     * @param group the person's names in full, which bare names are added to
     * @param reader of what the article says of the person, which is asked only if need be
     */
    Bearer(Group group, TraitReader reader) {
        this.group = group;
        this.reader = reader;
        this.starts =
                group.mentions().stream().mapToInt(Mention::start).sorted().toArray();
    }

    Group group() {
        return group;
    }

    Traits traits() {
        Traits known = traits;
        if (known == null) {
            known = reader.traits(group);
            traits = known;
        }
        return known;
    }

    /** Where the person is first named in full. */
    int start() {
        return starts[0];
    }

    /** How often the person is named in full behind this place and the introduction. */
    int inFullBehind(int place) {
        int from = Arrays.binarySearch(starts, Math.max(place, starts[0]) + 1);
        return starts.length - (from < 0 ? -from - 1 : from);
    }

    /** Where the person is last named before this place; -1 if nowhere. */
    int lastBefore(int place) {
        int at = Arrays.binarySearch(starts, place);
        int before = (at < 0 ? -at - 1 : at) - 1;
        int inFull = before < 0 ? -1 : starts[before];
        return last < place ? Math.max(last, inFull) : inFull;
    }

    /** Whether the person was called by the bare name before this place. */
    boolean isCalledInShortBefore(int place) {
        return firstBare < place;
    }

    /** Takes a bare name; those of one text are taken in its order. */
    void take(Naming bare) {
        group.add(bare.name(), bare.mention(), bare.role());
        firstBare = Math.min(firstBare, bare.start());
        last = bare.start();
    }
}
