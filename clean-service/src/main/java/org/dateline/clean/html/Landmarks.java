package org.dateline.clean.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The places on a page that others are seen from: its blocks and the words of its headline in, the places out. */
final class Landmarks {
    private final List<Block> blocks;
    private final int scopes;
    private final Scope root;
    private final Scope top;
    /** Of each element that was asked about, the innermost that holds both it and most of the prose. */
    private final @Nullable Scope[] shared;

    private final int title;

    /** Looks at a page that has blocks. */
    Landmarks(Page page, Shingles title) {
        this.blocks = page.blocks();
        this.scopes = page.scopes();
        this.root = rootOf(blocks.get(0).scope());
        this.top = topScope();
        this.shared = new Scope[scopes];
        for (Scope at = top; at != null; at = at.parent) {
            shared[at.id] = at;
        }
        this.title = titleBlock(title);
    }

    /** The element that holds all others. */
    Scope root() {
        return root;
    }

    /** The element that holds most of the prose. */
    Scope top() {
        return top;
    }

    /** The number of the block that is most likely the headline, or 0. */
    int title() {
        return title;
    }

    private static Scope rootOf(Scope scope) {
        Scope at = scope;
        while (at.parent != null) {
            at = at.parent;
        }
        return at;
    }

    /** The innermost element that holds both another one and most of the prose. */
    Scope shared(Scope scope) {
        Scope found = shared[scope.id];
        if (found == null) {
            found = scope.parent == null ? scope : shared(scope.parent);
            shared[scope.id] = found;
        }
        return found;
    }

    /** The element whose own paragraphs, and by half those one level below, make most of the page's prose. */
    private Scope topScope() {
        double[] points = new double[scopes];
        Scope best = root;
        double most = 0;
        for (Block block : blocks) {
            if (block.isProse()) {
                double share = block.shape().width();
                Scope scope = block.scope().parent;
                for (int i = 0; i < 3 && scope != null; i++, scope = scope.parent, share /= 2) {
                    points[scope.id] += share;
                    if (points[scope.id] > most) {
                        most = points[scope.id];
                        best = scope;
                    }
                }
            }
        }
        return best;
    }

    private int titleBlock(Shingles title) {
        int found = 0;
        double best = 0.6;
        for (Block block : blocks) {
            double share = title.share(block.shape().hashes());
            boolean better =
                    block.shape().words() >= 3 && share > (block.tag() == BlockTag.HEADING_1 ? best - 0.3 : best);
            if (better) {
                found = block.index();
                best = Math.max(best, share);
            }
        }
        return found;
    }
}
