package org.dateline.enrich.training;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Word vectors in, a class for each word out, from 1. The words are parted in {@value #FIRST} by spherical k-means
 * (Dhillon and Modha, Machine Learning 42, 2001), and each part in {@value #PARTS}, as often as wished: class c is one of
 * the parts of the larger class (c - 1) / {@value #PARTS} + 1.
 */
final class WordClasses {
    private static final int FIRST = 64;
    private static final int PARTS = 4;
    private static final int ROUNDS = 12;

    /** The first means are words from among so many times as many of the most frequent. */
    private static final int FREQUENT = 12;

    private WordClasses() {}

    /** @param splits how often each of the first classes is parted */
    static Map<String, Integer> of(WordVectors words, int splits) {
        List<float[]> vectors = words.vectors();
        int[] classes = nearest(vectors, means(vectors, FIRST));
        int count = FIRST;
        for (int split = 0; split < splits; split++) {
            classes = parted(vectors, classes, count);
            count *= PARTS;
        }
        Map<String, Integer> result = new HashMap<>();
        for (int word = 0; word < classes.length; word++) {
            result.put(words.words().get(word), classes[word] + 1);
        }
        return result;
    }

    private static int[] parted(List<float[]> vectors, int[] classes, int count) {
        int[] parted = new int[classes.length];
        for (int old = 0; old < count; old++) {
            int of = old;
            int[] members = IntStream.range(0, classes.length)
                    .filter(word -> classes[word] == of)
                    .toArray();
            List<float[]> part = Arrays.stream(members).mapToObj(vectors::get).toList();
            int[] parts = nearest(part, means(part, PARTS));
            for (int i = 0; i < members.length; i++) {
                parted[members[i]] = old * PARTS + parts[i];
            }
        }
        return parted;
    }

    private static float[][] means(List<float[]> vectors, int count) {
        int number = Math.min(vectors.size(), count);
        int frequent = Math.min(vectors.size(), count * FREQUENT);
        float[][] means = IntStream.range(0, number)
                .mapToObj(i -> vectors.get(i * frequent / number))
                .toArray(float[][]::new);
        for (int round = 1; round < ROUNDS; round++) {
            means = moved(vectors, nearest(vectors, means), means);
        }
        return means;
    }

    /** Each mean in the middle of the vectors that are nearest to it; where it was, if there are none. */
    private static float[][] moved(List<float[]> vectors, int[] nearest, float[][] means) {
        float[][] sums = new float[means.length][];
        for (int word = 0; word < nearest.length; word++) {
            float[] vector = vectors.get(word);
            float[] sum = sums[nearest[word]];
            if (sum == null) {
                sums[nearest[word]] = vector.clone();
            } else {
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += vector[i];
                }
            }
        }
        return IntStream.range(0, means.length)
                .mapToObj(mean -> sums[mean] == null ? means[mean] : WordVectors.unit(sums[mean]))
                .toArray(float[][]::new);
    }

    private static int[] nearest(List<float[]> vectors, float[][] means) {
        return IntStream.range(0, vectors.size())
                .parallel()
                .map(word -> nearest(vectors.get(word), means))
                .toArray();
    }

    private static int nearest(float[] vector, float[][] means) {
        int best = 0;
        float most = Float.NEGATIVE_INFINITY;
        for (int mean = 0; mean < means.length; mean++) {
            float product = 0;
            for (int i = 0; i < vector.length; i++) {
                product += vector[i] * means[mean][i];
            }
            if (product > most) {
                most = product;
                best = mean;
            }
        }
        return best;
    }
}
