package org.dateline.clean.html;

/** The runs of four words of a reference text: answers how much of another text occurs in it. */
final class Shingles {
    private static final int LENGTH = 4;
    private static final int LONGER = 4;

    private final WordSet runs;
    private final int size;

    Shingles(long[] words) {
        size = words.length;
        runs = new WordSet(LENGTH * size);
        for (int i = 0; i < words.length; i++) {
            long run = words[i];
            runs.add(run);
            for (int j = i + 1; j < words.length && j < i + LENGTH; j++) {
                run = Words.join(run, words[j]);
                runs.add(run);
            }
        }
    }

    /**
     * The share of runs of a text (of four words, or of all where it has fewer) that occur here;
     * 0 for a text so much longer that it could only be a small share.
     */
    double share(long[] words) {
        if (words.length == 0 || words.length > LONGER * (size + 2)) {
            return 0;
        }
        int length = Math.min(LENGTH, words.length);
        int found = 0;
        for (int i = 0; i + length <= words.length; i++) {
            found += runs.contains(words[i]) && runs.contains(run(words, i, length)) ? 1 : 0;
        }
        return (double) found / (words.length - length + 1);
    }

    private static long run(long[] words, int from, int length) {
        long run = words[from];
        for (int i = from + 1; i < from + length; i++) {
            run = Words.join(run, words[i]);
        }
        return run;
    }
}
