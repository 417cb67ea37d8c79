package org.dateline.clean.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares texts with their gold by shingles of four words, as article-extraction benchmarks do; one set of pages. */
public final class TextScore {
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final int LENGTH = 4;

    private double precisions;
    private int answered;
    private double recalls;
    private int exact;
    private int size;

    /** Adds a page; returns its F1. */
    public double add(String gold, String found) {
        List<String> want = tokens(gold);
        List<String> got = tokens(found);
        Map<String, Integer> wanted = shingles(want);
        Map<String, Integer> given = shingles(got);
        double hits = 0;
        for (Map.Entry<String, Integer> shingle : given.entrySet()) {
            hits += Math.min(shingle.getValue(), wanted.getOrDefault(shingle.getKey(), 0));
        }
        double precision = given.isEmpty() ? 0 : hits / count(given);
        double recall = wanted.isEmpty() ? 1 : hits / count(wanted);
        precisions += precision;
        answered += given.isEmpty() ? 0 : 1;
        recalls += recall;
        exact += want.equals(got) ? 1 : 0;
        size++;
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    @Override
    public String toString() {
        double precision = answered == 0 ? 0 : precisions / answered;
        double recall = size == 0 ? 0 : recalls / size;
        return String.format(
                Locale.ROOT,
                "F1 %.4f  precision %.4f  recall %.4f  exact %.3f  pages %d",
                2 * precision * recall / Math.max(1e-9, precision + recall),
                precision,
                recall,
                size == 0 ? 0 : (double) exact / size,
                size);
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }

    private static Map<String, Integer> shingles(List<String> tokens) {
        Map<String, Integer> shingles = new HashMap<>();
        int length = Math.min(LENGTH, tokens.size());
        for (int i = 0; length > 0 && i + length <= tokens.size(); i++) {
            shingles.merge(String.join(" ", tokens.subList(i, i + length)), 1, Integer::sum);
        }
        return shingles;
    }

    private static int count(Map<String, Integer> shingles) {
        return shingles.values().stream().mapToInt(Integer::intValue).sum();
    }
}
