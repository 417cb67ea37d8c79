package org.dateline.cli.bench;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.dateline.cli.articles.ArticleSearch;
import org.dateline.cli.terminal.CommandFailure;
import org.dateline.cli.terminal.ProgressBar;

/** Articles with the time of their acknowledgement in, how long it took until each could be searched for out. */
final class Arrivals {
    private static final int PAGE = 500;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Map<String, Long> waiting = new ConcurrentHashMap<>();
    private final Times times = new Times();
    private final ArticleSearch search;

    Arrivals(URI elasticsearch) {
        this.search = new ArticleSearch(elasticsearch);
    }

    /** An article was acknowledged now. */
    void expect(String id) {
        waiting.put(id, System.nanoTime());
    }

    private void look() {
        var oldest = waiting.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .limit(PAGE)
                .map(Map.Entry::getKey)
                .toList();
        if (oldest.isEmpty()) {
            return;
        }
        search.byIds(oldest).forEach(hit -> {
            Long since = waiting.remove(hit.path("_id").asString());
            if (since != null) {
                times.add(System.nanoTime() - since);
            }
        });
    }

    /** Looks for those that are waited for longest, until all are sent and have arrived. */
    Percentiles awaitAll(CompletableFuture<Void> sending) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!sending.isDone() || !waiting.isEmpty()) {
            look();
            if (System.nanoTime() > deadline) {
                throw new CommandFailure(
                        "%,d articles did not come out within %d min".formatted(waiting.size(), PATIENCE.toMinutes()));
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
        try {
            sending.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof CommandFailure refused ? refused : e;
        }
        return times.percentiles();
    }

    /** Returns when this many documents can be searched for. */
    void awaitCount(long count, ProgressBar bar) {
        long last = -1;
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        for (long now = search.count(); now < count; now = search.count()) {
            if (now > last) {
                last = now;
                deadline = System.nanoTime() + PATIENCE.toNanos();
            } else if (System.nanoTime() > deadline) {
                throw new CommandFailure("%,d of %,d articles came out, and none more".formatted(now, count));
            }
            bar.show(now, "%,d searchable".formatted(now));
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }
}
