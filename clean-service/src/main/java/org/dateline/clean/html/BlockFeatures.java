package org.dateline.clean.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A page and the evidence about its article in, a row of numbers for each block out: what the first model reads. */
final class BlockFeatures {
    private static final int LONGEST_TITLE = 40;
    private static final int[] NEIGHBOURS = {-2, -1, 1, 2};
    private static final Block NO_BLOCK = new Block(
            -1,
            "",
            new Scope(0, null, "", "", 0, new long[0], ""),
            BlockTag.OTHER,
            0,
            0,
            0,
            0,
            0,
            Picture.NONE,
            TextShape.NONE);

    private final List<Block> blocks;
    private final Evidence evidence;
    /** For each block that of the elements around it. */
    private final Signature[] signatures;

    private final Landmarks landmarks;
    private final CopyFeatures copies;
    private final Scope root;
    private final FeatureRow row = new FeatureRow();
    /** For each block, how much of it the page's JSON-LD has as text, or -1 where that has none. */
    private final double[] stated;
    /** The heading that stands last before the block in hand. */
    private Block heading = NO_BLOCK;

    BlockFeatures(Page page, Evidence evidence) {
        this.blocks = page.blocks();
        this.evidence = evidence;
        signatures = signatures(blocks);
        copies = new CopyFeatures(blocks);
        stated = stated();
        landmarks = new Landmarks(page, evidence.title());
        root = landmarks.root();
    }

    private static Signature[] signatures(List<Block> blocks) {
        Map<Integer, Signature> known = new HashMap<>();
        Signature[] signatures = new Signature[blocks.size()];
        for (Block block : blocks) {
            Signature signature = known.computeIfAbsent(signature(block), k -> new Signature());
            signature.add(block);
            signatures[block.index()] = signature;
        }
        return signatures;
    }

    float[][] rows() {
        float[][] rows = new float[blocks.size()][];
        int before = 0;
        for (int i = 0; i < rows.length; i++) {
            Block block = blocks.get(i);
            addShape(block);
            addNames(block);
            addPlace(block, before);
            addContainers(block);
            addEvidence(block);
            copies.addTo(row, block);
            addPicture(block, neighbour(i + 1));
            addLinks(block);
            addHeading(block);
            for (int offset : NEIGHBOURS) {
                addNeighbour(block, neighbour(i + offset));
                row.add(stated(i + offset));
            }
            rows[i] = row.take();
            before += block.shape().width();
        }
        return rows;
    }

    private void addShape(Block block) {
        TextShape shape = block.shape();
        row.add(shape.width()).add(shape.words());
        row.add((double) shape.width() / Math.max(1, shape.words()));
        row.add((double) shape.common() / Math.max(1, shape.words()));
        row.add(block.linkShare()).add(block.links());
        row.add((double) block.boldChars() / Math.max(1, block.text().length()));
        row.add(shape.upper()).add(shape.digits()).add(shape.symbols());
        row.add(shape.commas()).add(shape.sentences()).add(shape.first()).add(shape.last());
        row.add(block.tag().ordinal());
        row.add(block.tag() == BlockTag.PARAGRAPH).add(block.tag().isHeading()).add(block.tag() == BlockTag.ITEM);
        addPhrases(shape);
        row.add(Long.bitCount(shape.phrases()));
    }

    private void addPhrases(TextShape shape) {
        for (int group = 0; group < Phrases.GROUPS; group++) {
            row.add((shape.phrases() >>> group & 1) != 0);
        }
    }

    /** What the section is about, as its heading says. */
    private void addHeading(Block block) {
        row.add(Math.min(30, block.index() - heading.index()));
        addPhrases(heading.shape());
        row.add(heading.shape().words()).add(heading.tag().ordinal());
        row.add(heading.scope() == block.scope() || heading.scope().parent == block.scope().parent);
        if (block.tag().isHeading()) {
            heading = block;
        }
    }

    private double[] stated() {
        double[] shares = new double[blocks.size()];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = evidence.bodyWords() < 20
                    ? -1
                    : evidence.body().share(blocks.get(i).shape().hashes());
        }
        return shares;
    }

    private double stated(int index) {
        return index < 0 || index >= stated.length ? -1 : stated[index];
    }

    private void addNames(Block block) {
        byte[] distances = block.scope().distances;
        for (int cue = 0; cue < distances.length; cue++) {
            boolean isInline = (block.inlineCues() >>> cue & 1) != 0;
            row.add(isInline ? -1 : distances[cue]);
        }
    }

    private void addPlace(Block block, int before) {
        row.add((double) block.index() / blocks.size());
        row.add((double) before / Math.max(1, root.chars));
        row.add(blocks.size()).add(root.chars).add(root.prose);
        row.add(Math.max(-50, Math.min(50, block.index() - landmarks.title())));
        row.add(block.scope().depth);
        Signature signature = signatures[block.index()];
        row.add(signature.count).add(signature.chars / (double) Math.max(1, signature.count));
        row.add(signature.linkChars / (double) Math.max(1, signature.chars));
        row.add(signature.chars / (double) Math.max(1, root.chars));
    }

    private void addContainers(Block block) {
        Scope scope = block.scope();
        for (int level = 0; level < 4; level++) {
            row.add(scope.blocks).add(scope.chars).add(scope.linkChars / (double) Math.max(1, scope.chars));
            row.add(scope.prose / (double) Math.max(1, root.prose));
            row.add(scope.prose / (double) Math.max(1, scope.chars));
            row.add(scope.paragraphs / (double) Math.max(1, scope.blocks));
            scope = scope.parent == null ? scope : scope.parent;
        }
        addOrdinal(block.scope(), block);
        addOrdinal(block.scope().parent == null ? block.scope() : block.scope().parent, block);
        Scope shared = landmarks.shared(block.scope());
        row.add(landmarks.top().depth - shared.depth).add(block.scope().depth - shared.depth);
        row.add(shared.prose / (double) Math.max(1, root.prose)).add(shared.chars);
    }

    /** Where in an element the block stands, from either end. */
    private void addOrdinal(Scope scope, Block block) {
        int ordinal = block.index() - scope.firstBlock;
        row.add(Math.min(20, ordinal)).add(Math.min(20, scope.blocks - ordinal));
    }

    private void addEvidence(Block block) {
        long[] words = block.shape().hashes();
        row.add(evidence.title().share(words)).add(evidence.description().share(words));
        row.add(stated[block.index()]);
        row.add(evidence.bodyWords());
    }

    /** What picture stands before the block, and whether one stands between it and the next. */
    private void addPicture(Block block, Block next) {
        Picture picture = block.picture();
        row.add(picture.blocks()).add(picture.up()).add(picture.told());
        row.add(next.picture().blocks() == 0 ? next.picture().up() : Picture.FAR);
        row.add(next.picture().blocks() == 0 && next.scope() == block.scope());
    }

    private void addLinks(Block block) {
        for (int kind = 0; kind < LinkKind.ALL.size(); kind++) {
            row.add(block.linkKinds() >>> kind & 1);
        }
    }

    private void addNeighbour(Block block, Block other) {
        row.add(other.shape().width()).add(other.linkShare());
        row.add(other.tag().ordinal()).add(other.shape().last());
        row.add(other.scope() == block.scope() || other.scope().parent == block.scope().parent);
    }

    private Block neighbour(int index) {
        return index < 0 || index >= blocks.size() ? NO_BLOCK : blocks.get(index);
    }

    static int signature(Block block) {
        return block.scope().signature * 31 + block.tag().ordinal();
    }

    /** The sums over blocks in elements of the same names. */
    private static final class Signature {
        private int count;
        private int chars;
        private int linkChars;

        void add(Block block) {
            count++;
            chars += block.shape().width();
            linkChars += block.linkChars();
        }
    }
}
