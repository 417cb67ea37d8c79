package org.dateline.clean.html;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An element that holds text blocks: what its names say, and sums over the text below it. */
final class Scope {
    /** The distance to a cue that no element above has. */
    static final int NOWHERE = 20;

    private static final int LONGEST_LABEL = 60;
    private static final int LONGEST_PATH = 500;

    /** Its number among the page's scopes; smaller than those below it. */
    final int id;

    final @Nullable Scope parent;
    final String tag;
    private final String label;
    private @Nullable String path;
    final long cues;
    /** The hashes of the words of its names. */
    final long[] names;

    final int depth;
    /** For each cue, how many elements up it is found; 0 is this one. */
    final byte[] distances;
    /** What a site rule says of it or of the nearest element above: {@code body}, {@code remove}, or nothing. */
    final String ruling;
    /** The same for elements of the same tags and names. */
    final int signature;

    /** The number of the first block in it. */
    int firstBlock;

    int blocks;
    int chars;
    int linkChars;
    /** Characters in long blocks with few links. */
    int prose;

    int paragraphs;

    Scope(int id, @Nullable Scope parent, String tag, String label, long cues, long[] names, String ruling) {
        this.id = id;
        this.parent = parent;
        this.tag = tag;
        this.label = label;
        this.cues = cues;
        this.names = names;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.distances = distances(parent, cues);
        this.ruling = ruling.isEmpty() && parent != null ? parent.ruling : ruling;
        this.signature = (parent == null ? 0 : parent.tag.hashCode() * 31) + label.hashCode();
    }

    /**
     * The elements from the body down to this one, such as {@code body>div.nav>ul}. Of a long path the end: each block's
     * receipt has one, and pages may have names of a megabyte.
     */
    String path() {
        String known = path;
        if (known == null) {
            String own = label.substring(0, Math.min(label.length(), LONGEST_LABEL));
            String whole = parent == null ? own : parent.path() + ">" + own;
            String end = whole.length() <= LONGEST_PATH ? whole : "…" + whole.substring(whole.length() - LONGEST_PATH);
            known = WellFormed.text(end);
            path = known;
        }
        return known;
    }

    int distance(Cue cue) {
        return distances[cue.ordinal()];
    }

    /** This element or the nearest around it that has one of the tags, if any. */
    @Nullable
    Scope nearest(Set<String> tags) {
        Scope at = this;
        while (at != null && !tags.contains(at.tag)) {
            at = at.parent;
        }
        return at;
    }

    void count(Block block) {
        firstBlock = blocks == 0 ? block.index() : firstBlock;
        add(block, 1);
    }

    void discount(Block block) {
        add(block, -1);
    }

    private void add(Block block, int times) {
        int width = block.shape().width() * times;
        blocks += times;
        chars += width;
        linkChars += (int) (width * block.linkShare());
        prose += block.isProse() ? width : 0;
        paragraphs += block.tag() == BlockTag.PARAGRAPH ? times : 0;
    }

    private static byte[] distances(@Nullable Scope parent, long cues) {
        byte[] distances = new byte[Cue.ALL.size()];
        for (int i = 0; i < distances.length; i++) {
            boolean here = (cues >>> i & 1) != 0;
            int above = parent == null ? NOWHERE : Math.min(NOWHERE, parent.distances[i] + 1);
            distances[i] = (byte) (here ? 0 : above);
        }
        return distances;
    }
}
