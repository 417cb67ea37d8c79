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

    private final List<Block> blocks;
    private final float[][] rows;
    private final double[] opinions;
    private final Map<Object, double[]> groups = new HashMap<>();
    private final Map<Scope, Double> believed = new HashMap<>();

    ContextFeatures(Page page, float[][] rows, double[] opinions) {
        this.blocks = page.blocks();
        this.rows = rows;
        this.opinions = opinions;
        for (Block block : blocks) {
            count(BlockFeatures.signature(block), block);
            for (Scope scope = block.scope(); scope != null; scope = scope.parent) {
                count(scope, block);
                believed.merge(scope, believed(block), Double::sum);
            }
        }
    }

    private void count(Object group, Block block) {
        double[] sums = groups.computeIfAbsent(group, k -> new double[2]);
        double weight = 10 + block.shape().width();
        sums[0] += weight * opinions[block.index()];
        sums[1] += weight;
    }

    float[][] rows() {
        double all = 0;
        for (Block block : blocks) {
            all += believed(block);
        }
        float[][] longer = new float[rows.length][];
        FeatureRow row = new FeatureRow();
        double before = 0;
        for (int i = 0; i < rows.length; i++) {
            row.clear();
            for (float value : rows[i]) {
                row.add(value);
            }
            double own = believed(blocks.get(i));
            row.add(before / Math.max(1, all))
                    .add((all - before - own) / Math.max(1, all))
                    .addSize(all);
            addOpinions(row, i);
            addHome(row, blocks.get(i), all);
            before += own;
            longer[i] = row.toArray();
        }
        return longer;
    }

    private double believed(Block block) {
        double opinion = opinions[block.index()];
        return opinion > 0.5 ? opinion * block.shape().width() : 0;
    }

    private void addOpinions(FeatureRow row, int index) {
        for (int i = index - REACH; i <= index + REACH; i++) {
            row.add(i < 0 || i >= opinions.length ? -1 : opinions[i]);
        }
        Block block = blocks.get(index);
        row.add(mean(BlockFeatures.signature(block)));
        Scope scope = block.scope();
        for (int level = 0; level < 4; level++) {
            row.add(mean(scope));
            scope = scope.parent == null ? scope : scope.parent;
        }
        row.add(distance(index, -1)).add(distance(index, 1));
    }

    /** How many elements up half, and nine tenths, of all that the first model believes in is found. */
    private void addHome(FeatureRow row, Block block, double all) {
        int half = 0;
        int most = 0;
        int up = 0;
        for (Scope scope = block.scope(); scope != null; scope = scope.parent, up++) {
            double found = believed.getOrDefault(scope, 0.0);
            half = found < all * 0.5 ? up + 1 : half;
            most = found < all * 0.9 ? up + 1 : most;
        }
        row.add(half).add(most);
        row.add(believed.getOrDefault(block.scope(), 0.0) / Math.max(1, all));
    }

    private double mean(Object group) {
        double[] sums = groups.getOrDefault(group, new double[] {0, 1});
        return sums[0] / sums[1];
    }

    /** How many blocks away the next one is that the first model is sure of, at most 30. */
    private int distance(int index, int step) {
        int at = index + step;
        while (at >= 0 && at < opinions.length && opinions[at] < 0.8 && Math.abs(at - index) < 30) {
            at += step;
        }
        return at < 0 || at >= opinions.length ? 30 : Math.abs(at - index);
    }
}
