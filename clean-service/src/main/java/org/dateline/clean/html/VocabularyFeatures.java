package org.dateline.clean.html;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** A vocabulary's judgement of a block's words and of the names of the elements around it, as columns of a row. */
final class VocabularyFeatures {
    private static final int LEVELS = 4;
    private static final float STRONG = 1;

    private static final float[] UNKNOWN = {};

    private final Vocabulary vocabulary;
    /** Of each element of the page: what its own names weigh, those of all above with them, and the least of these. */
    private final float[][] elements;

    VocabularyFeatures(Vocabulary vocabulary, int scopes) {
        this.vocabulary = vocabulary;
        this.elements = new float[scopes][];
        Arrays.fill(elements, UNKNOWN);
    }

    void addTo(FeatureRow row, Block block) {
        addWords(row, Clues.of(block.shape().hashes()));
        float[] weights = weights(block.scope());
        int level = 0;
        for (Scope scope = block.scope(); scope != null && level < LEVELS; scope = scope.parent, level++) {
            row.add(weights(scope)[0]);
        }
        for (; level < LEVELS; level++) {
            row.add(0);
        }
        row.add(weights[1]).add(weights[2]);
    }

    /** Looks an element up once, and those above it before, so that deep pages take no longer. */
    private float[] weights(Scope scope) {
        return elements[scope.id].length == 0 ? find(scope) : elements[scope.id];
    }

    private float[] find(Scope scope) {
        Deque<Scope> unknown = new ArrayDeque<>();
        for (Scope at = scope; at != null && elements[at.id].length == 0; at = at.parent) {
            unknown.push(at);
        }
        for (Scope next : unknown) {
            float own = sum(next.names);
            float[] above = next.parent == null ? new float[3] : elements[next.parent.id];
            elements[next.id] = new float[] {own, above[1] + own, Math.min(above[2], own)};
        }
        return elements[scope.id];
    }

    private void addWords(FeatureRow row, long[] clues) {
        float sum = 0;
        float least = 0;
        float most = 0;
        int bad = 0;
        int known = 0;
        for (long clue : clues) {
            float weight = vocabulary.weight(clue);
            sum += weight;
            least = Math.min(least, weight);
            most = Math.max(most, weight);
            known += weight != 0 ? 1 : 0;
            bad += weight < -STRONG ? 1 : 0;
        }
        row.add(sum).add(least).add(most).add(bad).add(known == 0 ? 0 : sum / known);
    }

    private float sum(long[] names) {
        float sum = 0;
        for (long name : names) {
            sum += vocabulary.weight(name);
        }
        return sum;
    }
}
