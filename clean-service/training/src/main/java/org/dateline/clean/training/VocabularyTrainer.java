package org.dateline.clean.training;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.clean.html.Vocabulary;

/**
 * Learns which words stand in articles' text and which around it: the clues of blocks with their labels in, a
 * vocabulary out. A site counts once for each word, however often it says it.
 */
final class VocabularyTrainer {
    /** On fewer sites a word is one site's habit. */
    private static final int LEAST_SITES = 4;
    /** A smaller weight tells nothing. */
    private static final double LEAST_WEIGHT = 0.4;

    private final Map<Long, Sites> words = new HashMap<>();
    private final Set<String> textSites = new HashSet<>();
    private final Set<String> otherSites = new HashSet<>();

    void add(String site, long clue, boolean isText) {
        (isText ? textSites : otherSites).add(site);
        Sites sites = words.computeIfAbsent(clue, k -> new Sites());
        (isText ? sites.text : sites.other).add(site);
    }

    Vocabulary vocabulary() {
        Map<Long, Double> weights = new TreeMap<>();
        double prior = Math.log((textSites.size() + 1.0) / (otherSites.size() + 1.0));
        words.forEach((clue, sites) -> {
            Set<String> all = new HashSet<>(sites.text);
            all.addAll(sites.other);
            double weight = Math.log((sites.text.size() + 0.7) / (sites.other.size() + 0.7)) - prior;
            if (all.size() >= LEAST_SITES && Math.abs(weight) >= LEAST_WEIGHT) {
                weights.put(clue, weight);
            }
        });
        return new Vocabulary(weights);
    }

    /** The sites that say a word. */
    private static final class Sites {
        private final Set<String> text = new HashSet<>();
        private final Set<String> other = new HashSet<>();
    }
}
