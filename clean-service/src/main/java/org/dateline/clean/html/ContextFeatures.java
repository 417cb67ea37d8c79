package org.dateline.clean.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The first model's rows and opinions of a page's blocks in, a longer row for each block out that also tells what the
 * first model thinks of the blocks around it: what the second model reads.
 */
final class ContextFeatures {
    private static final int REACH = 4;
    /** What the first model thinks this unlikely is no text. */
    private static final double HOPELESS = 0.02;

    private static final double SURE = 0.8;
    private static final int FAR = 30;

    private static final float[] NO_ROW = {};

    private final List<Block> blocks;
    private final float[][] rows;
    private final double[] opinions;
    private final VocabularyFeatures words;
    private final SignerFeatures signers;
    /** For each scope: the weights of its blocks, the same times the opinions, and the text believed in. */
    private final double[][] scopes;

    /** For each block the same sums of the elements of the same names. */
    private final double[][] signatures;

    private final int[] sureBefore;
    private final int[] sureAfter;
    private final FeatureRow row = new FeatureRow();
    private double all;

    ContextFeatures(Page page, LinkedData linked, float[][] rows, double[] opinions, Vocabulary vocabulary) {
        this.blocks = page.blocks();
        this.rows = rows;
        this.opinions = opinions;
        this.words = new VocabularyFeatures(vocabulary, page.scopes());
        this.signers = new SignerFeatures(page, linked);
        this.scopes = new double[page.scopes()][3];
        this.signatures = new double[rows.length][];
        this.sureBefore = distances(opinions, true);
        this.sureAfter = distances(opinions, false);
        Map<Integer, double[]> known = new HashMap<>();
        for (Block block : blocks) {
            double weight = 10 + block.shape().width();
            double opinion = weight * opinions[block.index()];
            double believed = believed(block);
            all += believed;
            double[] signature = known.computeIfAbsent(BlockFeatures.signature(block), k -> new double[3]);
            add(signature, weight, opinion, believed);
            signatures[block.index()] = signature;
            for (Scope scope = block.scope(); scope != null; scope = scope.parent) {
                add(scopes[scope.id], weight, opinion, believed);
            }
        }
    }

    private static void add(double[] sums, double weight, double opinion, double believed) {
        sums[0] += weight;
        sums[1] += opinion;
        sums[2] += believed;
    }

    private double believed(Block block) {
        double opinion = opinions[block.index()];
        return opinion > 0.5 ? opinion * block.shape().width() : 0;
    }

    /** A row for each block; an empty one for those of which the first model is sure. */
    float[][] rows() {
        float[][] longer = new float[rows.length][];
        double before = 0;
        for (int i = 0; i < rows.length; i++) {
            if (opinions[i] < HOPELESS) {
                longer[i] = NO_ROW;
                continue;
            }
            double own = believed(blocks.get(i));
            row.add(rows[i]);
            row.add(before / Math.max(1, all))
                    .add((all - before - own) / Math.max(1, all))
                    .add(all);
            addOpinions(i);
            addHome(blocks.get(i));
            words.addTo(row, blocks.get(i));
            signers.addTo(row, blocks.get(i));
            before += own;
            longer[i] = row.take();
        }
        return longer;
    }

    private void addOpinions(int index) {
        for (int i = index - REACH; i <= index + REACH; i++) {
            row.add(i < 0 || i >= opinions.length ? -1 : opinions[i]);
        }
        Block block = blocks.get(index);
        row.add(mean(signatures[index]));
        Scope scope = block.scope();
        for (int level = 0; level < 4; level++) {
            row.add(mean(scopes[scope.id]));
            scope = scope.parent == null ? scope : scope.parent;
        }
        row.add(sureBefore[index]).add(sureAfter[index]);
    }

    private static double mean(double[] sums) {
        return sums[0] == 0 ? 0 : sums[1] / sums[0];
    }

    /** For each block, how many blocks away the one before (or after) is that the first model is sure of, or far. */
    private static int[] distances(double[] opinions, boolean before) {
        int[] distances = new int[opinions.length];
        int distance = FAR;
        for (int i = 0; i < distances.length; i++) {
            int at = before ? i : distances.length - 1 - i;
            distances[at] = distance;
            distance = opinions[at] < SURE ? Math.min(FAR, distance + 1) : 1;
        }
        return distances;
    }

    /** How many elements up half, and nine tenths, of all that the first model believes in is found. */
    private void addHome(Block block) {
        int half = 0;
        int most = 0;
        int up = 0;
        for (Scope scope = block.scope(); scope != null; scope = scope.parent, up++) {
            double found = scopes[scope.id][2];
            half = found < all * 0.5 ? up + 1 : half;
            most = found < all * 0.9 ? up + 1 : most;
        }
        row.add(half).add(most);
        row.add(scopes[block.scope().id][2] / Math.max(1, all));
    }
}
