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
 * @param vocabulary what the second knows of words
 */
public record PageModel(BoostedTrees blocks, BoostedTrees context, Vocabulary vocabulary) {
    /** Reads the models that come with the program. */
    public static PageModel load() throws IOException {
        return new PageModel(
                read("blocks.model", BoostedTrees::read),
                read("context.model", BoostedTrees::read),
                read("vocabulary.model", Vocabulary::read));
    }

    private static <T> T read(String name, Reader<T> reader) throws IOException {
        try (InputStream in = PageModel.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("No resource " + name);
            }
            return reader.read(in);
        }
    }

    private interface Reader<T> {
        T read(InputStream in) throws IOException;
    }
}
