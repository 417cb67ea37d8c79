package org.dateline.clean.text;

import java.util.List;

/** The lines of a page in, the features of each by itself out. */
final class Page {
    private static final HashCounts NONE = new HashCounts();

    private final int size;
    private final float[] features;
    private final long[] hashes;
    private final int[] characters;
    private final boolean[] prose;

    Page(List<Line> lines, Lexicon lexicon) {
        size = lines.size();
        features = new float[size * LineFeature.COUNT];
        hashes = new long[size];
        characters = new int[size];
        prose = new boolean[size];
        HashList content = new HashList();
        int[] ends = scan(lines, new LineScanner(lexicon, content), content);
        countRepeats();
        measureCohesion(content, ends);
    }

    private int[] scan(List<Line> lines, LineScanner scanner, HashList content) {
        int[] ends = new int[size];
        for (int line = 0; line < size; line++) {
            String text = lines.get(line).text();
            hashes[line] = scanner.scan(text, features, line * LineFeature.COUNT);
            characters[line] = text.length();
            prose[line] = isProse(line);
            ends[line] = content.size();
        }
        return ends;
    }

    /** Long enough, and either with function words or with the end of a sentence. */
    private boolean isProse(int line) {
        boolean ended = CharacterClass.endsSentence((int) get(line, LineFeature.ENDS));
        if (get(line, LineFeature.IDEOGRAPH_SHARE) > 0.3) {
            return characters[line] >= 40 || ended && characters[line] >= 20;
        }
        double words = Math.expm1(get(line, LineFeature.WORDS));
        boolean running = get(line, LineFeature.FUNCTION_SHARE) > 0.2;
        return words >= 20 && (running || ended) || words >= 10 && running && ended;
    }

    private void countRepeats() {
        HashCounts counts = new HashCounts();
        for (int line = 0; line < size; line++) {
            set(line, LineFeature.AGAIN, counts.add(hashes[line]) > 1 ? 1 : 0);
        }
        for (int line = 0; line < size; line++) {
            set(line, LineFeature.REPEATS, Math.min(10, counts.get(hashes[line])));
        }
    }

    private void measureCohesion(HashList content, int[] ends) {
        HashCounts used = new HashCounts();
        int start = 0;
        for (int line = 0; line < size; line++) {
            for (int word = start; prose[line] && get(line, LineFeature.AGAIN) == 0 && word < ends[line]; word++) {
                used.add(content.get(word));
            }
            start = ends[line];
        }
        start = 0;
        for (int line = 0; line < size; line++) {
            boolean counted = prose[line] && get(line, LineFeature.AGAIN) == 0;
            measureCohesion(line, content, start, ends[line], used, counted);
            start = ends[line];
        }
    }

    private void measureCohesion(int line, HashList content, int start, int end, HashCounts used, boolean counted) {
        int shared = 0;
        HashCounts own = counted ? new HashCounts() : NONE;
        for (int word = start; counted && word < end; word++) {
            own.add(content.get(word));
        }
        for (int word = start; word < end; word++) {
            long hash = content.get(word);
            shared += used.get(hash) > own.get(hash) ? 1 : 0;
        }
        set(line, LineFeature.COHESION, end == start ? -1 : shared / (float) (end - start));
        set(line, LineFeature.CONTENT, Math.min(30, end - start));
    }

    int size() {
        return size;
    }

    float get(int line, LineFeature feature) {
        return features[line * LineFeature.COUNT + feature.ordinal()];
    }

    private void set(int line, LineFeature feature, float value) {
        features[line * LineFeature.COUNT + feature.ordinal()] = value;
    }

    /** Copies the features of {@code line} to the start of {@code row}. */
    void copy(int line, float[] row) {
        System.arraycopy(features, line * LineFeature.COUNT, row, 0, LineFeature.COUNT);
    }

    int characters(int line) {
        return characters[line];
    }

    /** Whether the line reads like running text. */
    boolean prose(int line) {
        return prose[line];
    }

    /** Equal for lines of the same words. */
    long hash(int line) {
        return hashes[line];
    }
}
