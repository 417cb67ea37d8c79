package org.dateline.ingest;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An article's id and the time of its receipt in, a revision out for those whose feeder gives none: the time in epoch
 * milliseconds, and one more than the last for each further version of the same article in the same millisecond. A
 * message that comes again later keeps a revision below that of newer versions. Safe for threads.
 */
final class Revisions {
    private static final int REMEMBERED = 10_000;

    private final Map<String, Given> last = new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Given> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** The revision of the version of an article that came at this time. */
    synchronized long next(String id, long received) {
        Given before = last.get(id);
        if (before != null && received < before.received()) {
            return received;
        }
        long revision = before == null ? received : Math.max(received, before.revision() + 1);
        last.put(id, new Given(received, revision));
        return revision;
    }

    private record Given(long received, long revision) {}
}
