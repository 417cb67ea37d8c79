package org.dateline.clean.learned;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dateline.contract.CleanArticle;
import org.dateline.contract.Origin;
import org.dateline.contract.RepeatedBlock;

/**
 * The paragraphs of articles in, those that repeat out, each once. The evidence is strong when
 * {@value #ENOUGH_ARTICLES} different articles of a source had a block, and every third of those that came since it was
 * seen first: background that a wire repeats under a running story stays far below that. Memory is bounded: what was not
 * seen for longest is forgotten. Safe for threads.
 */
public final class RepetitionCounter {
    private static final int ENOUGH_ARTICLES = 8;
    private static final int ONE_OF = 3;
    /** Longer paragraphs are stories. */
    private static final int LONGEST = 1_000;

    private static final int MOST_BLOCKS = 100_000;
    private static final int MOST_SOURCES = 10_000;

    private final Map<String, Integer> sources = new Recent<>(MOST_SOURCES);
    private final Map<UUID, Sightings> blocks = new Recent<>(MOST_BLOCKS);

    /**
     * Counts an article. A version of one that was counted before counts again only if others came between.
     *
     * @param article as the rules have cleaned it; one that names no source teaches nothing
     * @return blocks for which the evidence has become strong with this article
     */
    public synchronized List<RepeatedBlock> count(CleanArticle article) {
        List<RepeatedBlock> strong = new ArrayList<>();
        Origin origin = article.origin();
        String source = origin.source();
        if (source == null) {
            return strong;
        }
        int number = sources.merge(source, 1, Integer::sum);
        for (String paragraph : article.paragraphs()) {
            if (paragraph.length() > LONGEST) {
                continue;
            }
            Sightings sightings = blocks.computeIfAbsent(BlockKey.of(source, paragraph), key -> new Sightings(number));
            if (sightings.add(origin.id()) && sightings.becomeStrong(number)) {
                int of = number - sightings.first + 1;
                strong.add(new RepeatedBlock(source, paragraph, sightings.articles, of, origin.received()));
            }
        }
        return strong;
    }

    /** Where a block was seen. */
    private static final class Sightings {
        private final int first;
        /** The articles that had it last. */
        private final int[] last = new int[ENOUGH_ARTICLES];

        private int articles;
        private boolean strong;

        private Sightings(int first) {
            this.first = first;
        }

        private boolean add(String article) {
            int hash = article.hashCode();
            for (int i = 0; i < Math.min(articles, last.length); i++) {
                if (last[i] == hash) {
                    return false;
                }
            }
            last[articles++ % last.length] = hash;
            return true;
        }

        private boolean becomeStrong(int number) {
            boolean enough = articles >= ENOUGH_ARTICLES && articles * ONE_OF >= number - first + 1;
            boolean becomes = enough && !strong;
            strong |= enough;
            return becomes;
        }
    }

    /** What was used last. */
    private static final class Recent<K, V> extends LinkedHashMap<K, V> {
        private static final long serialVersionUID = 1;

        private final int most;

        private Recent(int most) {
            super(16, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
        }
    }
}
