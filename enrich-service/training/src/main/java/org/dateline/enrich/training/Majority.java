package org.dateline.enrich.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Doubts what a teacher says only once: where a name has another type than nearly everywhere else in the corpus, it may
 * be either.
 */
final class Majority {
    private static final int LEAST_SEEN = 4;
    private static final double SHARE = 0.8;

    private final Map<String, Map<Integer, Integer>> seen = new HashMap<>();

    List<List<LabelledSentence>> apply(List<List<LabelledSentence>> documents) {
        for (List<LabelledSentence> document : documents) {
            for (LabelledSentence sentence : document) {
                spans(sentence, (name, from, to) -> seen.computeIfAbsent(name, key -> new HashMap<>())
                        .merge(sentence.types()[from], 1, Integer::sum));
            }
        }
        List<List<LabelledSentence>> doubted = new ArrayList<>();
        for (List<LabelledSentence> document : documents) {
            doubted.add(document.stream().map(this::doubt).toList());
        }
        return doubted;
    }

    private LabelledSentence doubt(LabelledSentence sentence) {
        int[] types = sentence.types().clone();
        spans(sentence, (name, from, to) -> {
            int most = majority(name);
            for (int i = from; i < to; i++) {
                types[i] |= most;
            }
        });
        return new LabelledSentence(sentence.tokens(), types, sentence.begins());
    }

    /** The type that a name nearly always has, or none. */
    private int majority(String name) {
        Map<Integer, Integer> types = seen.getOrDefault(name, Map.of());
        int all = types.values().stream().mapToInt(Integer::intValue).sum();
        return types.entrySet().stream()
                .filter(entry -> all >= LEAST_SEEN && entry.getValue() >= SHARE * all)
                .mapToInt(Map.Entry::getKey)
                .findFirst()
                .orElse(0);
    }

    /** Takes a name and where it stands. */
    private interface Taker {
        void take(String name, int from, int to);
    }

    private static void spans(LabelledSentence sentence, Taker taker) {
        int[] types = sentence.types();
        int i = 0;
        while (i < types.length) {
            int end = i + 1;
            while (end < types.length && types[end] == types[i]) {
                end++;
            }
            if (Types.sure(types[i]) && types[i] != Types.OUTSIDE) {
                taker.take(String.join(" ", sentence.tokens().subList(i, end)), i, end);
            }
            i = end;
        }
    }
}
