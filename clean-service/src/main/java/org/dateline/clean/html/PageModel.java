package org.dateline.clean.html;

import java.io.IOException;
import java.io.InputStream;
import org.dateline.clean.model.BoostedTrees;

/**
 * The two learned models that tell an article's text from the rest of its page, one looking at each block, one also at
 * what the first thinks of those around it.
 *
 * @param blocks the first
 * @param context the second
 */
public record PageModel(BoostedTrees blocks, BoostedTrees context) {
    /** Reads the models that come with the program. */
    public static PageModel load() throws IOException {
        return new PageModel(read("blocks.model"), read("context.model"));
    }

    private static BoostedTrees read(String name) throws IOException {
        try (InputStream in = PageModel.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("No resource " + name);
            }
            return BoostedTrees.read(in);
        }
    }
}
