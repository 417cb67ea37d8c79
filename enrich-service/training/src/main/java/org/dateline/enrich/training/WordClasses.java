package org.dateline.enrich.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Classes of words that stand beside the same words: sentences of lower-case words in, a class for each frequent word
 * out. The exchange algorithm (Martin, Liermann and Ney, Speech Communication 24, 1998): each word in turn moves to
 * where the text's bigrams of classes become most likely.
 */
final class WordClasses {
    private final int classes;
    private final Map<String, Integer> ids = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private int[][] right = new int[0][];
    private int[][] left = new int[0][];
    private int[] counts = new int[0];
    private int[] classOf = new int[0];
    private final int[][] bigrams;
    private final int[][] columns;
    private final int[] totals;
    private final double[] logs = new double[1 << 16];

    WordClasses(int classes) {
        this.classes = classes;
        this.bigrams = new int[classes][classes];
        this.columns = new int[classes][classes];
        this.totals = new int[classes];
        for (int i = 1; i < logs.length; i++) {
            logs[i] = i * StrictMath.log(i);
        }
    }

    /** The class, from 1, of each word seen at least {@code least} times. */
    Map<String, Integer> learn(List<String[]> sentences, int least, int rounds) {
        number(sentences, least);
        countNeighbours(sentences);
        start();
        for (int round = 0; round < rounds; round++) {
            int moved = 0;
            for (int word = 2; word < words.size(); word++) {
                moved += exchange(word) ? 1 : 0;
            }
            if (moved < words.size() / 200) {
                break;
            }
        }
        Map<String, Integer> result = new HashMap<>();
        for (int word = 2; word < words.size(); word++) {
            result.put(words.get(word), classOf[word] + 1);
        }
        return result;
    }

    /** Word 0 is the border of a sentence, word 1 all rare words; the others by falling frequency. */
    private void number(List<String[]> sentences, int least) {
        Map<String, Integer> frequency = new HashMap<>();
        for (String[] sentence : sentences) {
            for (String word : sentence) {
                frequency.merge(word, 1, Integer::sum);
            }
        }
        words.add("<border>");
        words.add("<rare>");
        frequency.entrySet().stream()
                .filter(entry -> entry.getValue() >= least)
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> {
                    ids.put(entry.getKey(), words.size());
                    words.add(entry.getKey());
                });
        counts = new int[words.size()];
    }

    private void countNeighbours(List<String[]> sentences) {
        List<Map<Integer, Integer>> rightOf = new ArrayList<>();
        List<Map<Integer, Integer>> leftOf = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            rightOf.add(new HashMap<>());
            leftOf.add(new HashMap<>());
        }
        for (String[] sentence : sentences) {
            int before = 0;
            for (int i = 0; i <= sentence.length; i++) {
                int word = i == sentence.length ? 0 : ids.getOrDefault(sentence[i], 1);
                counts[word]++;
                rightOf.get(before).merge(word, 1, Integer::sum);
                leftOf.get(word).merge(before, 1, Integer::sum);
                before = word;
            }
        }
        right = rightOf.stream().map(WordClasses::flat).toArray(int[][]::new);
        left = leftOf.stream().map(WordClasses::flat).toArray(int[][]::new);
    }

    private static int[] flat(Map<Integer, Integer> map) {
        int[] flat = new int[map.size() * 2];
        int at = 0;
        for (int key :
                map.keySet().stream().mapToInt(Integer::intValue).sorted().toArray()) {
            flat[at++] = key;
            flat[at++] = map.getOrDefault(key, 0);
        }
        return flat;
    }

    private void start() {
        classOf = new int[words.size()];
        for (int word = 0; word < words.size(); word++) {
            classOf[word] = word < classes ? word : word % classes;
        }
        for (int word = 0; word < words.size(); word++) {
            totals[classOf[word]] += counts[word];
            for (int i = 0; i < right[word].length; i += 2) {
                change(classOf[word], classOf[right[word][i]], right[word][i + 1]);
            }
        }
    }

    private boolean exchange(int word) {
        int old = classOf[word];
        int[] after = neighbours(right[word], word);
        int[] before = neighbours(left[word], word);
        move(old, after, before, counts[word], -1);
        int best = old;
        double most = gain(old, after, before, counts[word]);
        for (int candidate = 2; candidate < classes; candidate++) {
            double gain = candidate == old ? most : gain(candidate, after, before, counts[word]);
            if (gain > most + 1e-9) {
                most = gain;
                best = candidate;
            }
        }
        move(best, after, before, counts[word], 1);
        classOf[word] = best;
        return best != old;
    }

    /** Pairs of class and count; the word's own pairs with itself are left out. */
    private int[] neighbours(int[] words, int self) {
        int[] sums = new int[classes];
        int used = 0;
        for (int i = 0; i < words.length; i += 2) {
            if (words[i] != self) {
                used += sums[classOf[words[i]]] == 0 ? 1 : 0;
                sums[classOf[words[i]]] += words[i + 1];
            }
        }
        int[] pairs = new int[used * 2];
        int at = 0;
        for (int i = 0; i < classes; i++) {
            if (sums[i] > 0) {
                pairs[at++] = i;
                pairs[at++] = sums[i];
            }
        }
        return pairs;
    }

    private void move(int to, int[] after, int[] before, int count, int sign) {
        totals[to] += sign * count;
        for (int i = 0; i < after.length; i += 2) {
            change(to, after[i], sign * after[i + 1]);
        }
        for (int i = 0; i < before.length; i += 2) {
            change(before[i], to, sign * before[i + 1]);
        }
    }

    private void change(int from, int to, int by) {
        bigrams[from][to] += by;
        columns[to][from] += by;
    }

    private double gain(int to, int[] after, int[] before, int count) {
        double gain = -2 * (log(totals[to] + count) - log(totals[to]));
        int[] row = bigrams[to];
        int[] column = columns[to];
        for (int i = 0; i < after.length; i += 2) {
            int now = row[after[i]];
            gain += log(now + after[i + 1]) - log(now);
        }
        for (int i = 0; i < before.length; i += 2) {
            int now = column[before[i]];
            gain += log(now + before[i + 1]) - log(now);
        }
        return gain;
    }

    private double log(int n) {
        return n < logs.length ? logs[Math.max(n, 0)] : n * StrictMath.log(n);
    }
}
