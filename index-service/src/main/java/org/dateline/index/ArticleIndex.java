package org.dateline.index;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dateline.index.WriteResult.Refused;
import org.dateline.index.WriteResult.Stale;

/**
 * The writes of a polled batch in, in the order of their messages; when {@link #write} returns, Elasticsearch has
 * answered each. When it throws, some may be written: the same batch again does no harm.
 *
 * <p>Of each article only the last write of the highest revision is sent. So no request holds two writes of one article,
 * and one that is sent again can not overtake another. Should Elasticsearch refuse it, the one before it has its turn,
 * as if the messages had come one by one.
 */
final class ArticleIndex {
    private final Function<List<DocumentWrite>, Map<DocumentWrite, WriteResult>> bulk;

    /** Writes with a function that gives each write, of an article of its own, its result. */
    ArticleIndex(Function<List<DocumentWrite>, Map<DocumentWrite, WriteResult>> bulk) {
        this.bulk = bulk;
    }

    /** The result of each write. */
    Map<DocumentWrite, WriteResult> write(List<DocumentWrite> writes) {
        Map<DocumentWrite, WriteResult> results = new IdentityHashMap<>();
        List<DocumentWrite> waiting = writes;
        while (!waiting.isEmpty()) {
            Map<String, DocumentWrite> latest = latestOfEach(waiting);
            results.putAll(bulk.apply(List.copyOf(latest.values())));
            List<DocumentWrite> next = new ArrayList<>();
            for (DocumentWrite write : waiting) {
                DocumentWrite winner = latest.get(write.id());
                if (write != winner && results.get(winner) instanceof Refused) {
                    next.add(write);
                } else if (write != winner) {
                    results.put(write, new Stale());
                }
            }
            waiting = next;
        }
        return results;
    }

    private static Map<String, DocumentWrite> latestOfEach(List<DocumentWrite> writes) {
        Map<String, DocumentWrite> latest = new LinkedHashMap<>();
        for (DocumentWrite write : writes) {
            latest.merge(write.id(), write, (a, b) -> b.revision() >= a.revision() ? b : a);
        }
        return latest;
    }
}
