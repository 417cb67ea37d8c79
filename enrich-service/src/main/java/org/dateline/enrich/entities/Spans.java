package org.dateline.enrich.entities;

import java.util.Arrays;
import java.util.List;
import org.dateline.contract.EntityType;
import org.dateline.contract.Mention;
import org.dateline.enrich.tagger.TypedMention;

/** Where a text has names of one type: mentions in, whether one begins or ends somewhere out. */
final class Spans {
    private final int[] starts;
    private final int[] ends;

    Spans(List<TypedMention> mentions, EntityType type) {
        List<Mention> some = mentions.stream()
                .filter(mention -> mention.type() == type)
                .map(TypedMention::mention)
                .toList();
        this.starts = some.stream().mapToInt(Mention::start).sorted().toArray();
        this.ends = some.stream().mapToInt(Mention::end).sorted().toArray();
    }

    boolean endAt(int place) {
        return Arrays.binarySearch(ends, place) >= 0;
    }

    /** Where the first begins that begins at {@code from} or behind it, before {@code to}; -1 if none does. */
    int startIn(int from, int to) {
        int at = Arrays.binarySearch(starts, from);
        int next = at < 0 ? -at - 1 : at;
        return next < starts.length && starts[next] < to ? starts[next] : -1;
    }
}
