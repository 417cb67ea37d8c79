package org.dateline.enrich.onnx;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.enrich.tagger.EntityTagger;
import org.dateline.enrich.tagger.TypedMention;
import org.dateline.enrich.text.TokenizedText;

/**
 * Finds names with a transformer: words and sentences in, mentions out. Long texts are read by windows that overlap, a
 * few at a time, which bounds the memory. Thread-safe. Confidence is the model's own probability, not calibrated.
 */
final class OnnxTagger implements EntityTagger, AutoCloseable {
    /** How many windows the model sees at once. */
    static final int BATCH = 8;

    private final PieceCutter cutter;
    private final Network network;
    private final List<ModelLabel> labels;
    private final int room;

    private OnnxTagger(PieceCutter cutter, Network network, ModelConfig config) {
        this.cutter = cutter;
        this.network = network;
        this.labels = config.labels();
        this.room = config.window() - cutter.before().length - cutter.behind().length;
    }

    /**
     * Reads a model and tries it on the longest text that it must take at once.
     *
     * @param threads for one text; 0 for as many as the machine has cores
     * @throws IllegalArgumentException if the model is not as expected
     */
    static OnnxTagger open(ModelFolder folder, int threads) {
        ModelConfig config = folder.config();
        PieceCutter cutter = PieceCutter.open(folder.tokenizer());
        try {
            Network network = Network.open(folder.network(), config.labels().size(), config.padding(), threads);
            OnnxTagger tagger = new OnnxTagger(cutter, network, config);
            tagger.tryOut(folder);
            return tagger;
        } catch (IllegalArgumentException e) {
            cutter.close();
            throw e;
        }
    }

    private void tryOut(ModelFolder folder) {
        long[] row = new long[room + cutter.before().length + cutter.behind().length];
        Arrays.fill(row, cutter.before().length, row.length - cutter.behind().length, 1);
        try {
            network.scores(List.of(framed(row)));
        } catch (IllegalStateException e) {
            network.close();
            throw new IllegalArgumentException(
                    "%s: %s. Do tokenizer.json and the max_position_embeddings of config.json belong to this model?"
                            .formatted(folder.network(), e.getMessage()),
                    e);
        }
    }

    @Override
    public List<TypedMention> tag(TokenizedText text) {
        Pieces pieces = cutter.cut(text);
        WordLabels words = new WordLabels(labels, text.size());
        List<Window> windows = Window.of(pieces, room);
        int word = 0;
        for (int from = 0; from < windows.size(); from += BATCH) {
            word = read(
                    pieces, windows.subList(from, Math.min(from + BATCH, windows.size())), word, text.size(), words);
        }
        return words.mentions(text, pieces);
    }

    /** Reads some windows from a word on; returns the first word that counts in none of them. */
    private int read(Pieces pieces, List<Window> windows, int first, int end, WordLabels words) {
        List<long[]> rows = new ArrayList<>();
        windows.forEach(window -> rows.add(row(pieces, window)));
        int longest = rows.stream().mapToInt(row -> row.length).max().orElse(0);
        FloatBuffer scores = network.scores(rows);
        int word = first;
        for (int r = 0; r < rows.size(); r++) {
            Window window = windows.get(r);
            while (word < end && (!pieces.has(word) || pieces.first(word) < window.countedTo())) {
                if (pieces.has(word)) {
                    int place = cutter.before().length + pieces.first(word) - window.from();
                    words.say(word, scores, (r * longest + place) * labels.size());
                }
                word++;
            }
        }
        return word;
    }

    private long[] row(Pieces pieces, Window window) {
        int shift = cutter.before().length;
        long[] row = new long[shift + window.size() + cutter.behind().length];
        for (int i = 0; i < window.size(); i++) {
            row[shift + i] = pieces.id(window.from() + i);
        }
        return framed(row);
    }

    private long[] framed(long[] row) {
        long[] before = cutter.before();
        long[] behind = cutter.behind();
        System.arraycopy(before, 0, row, 0, before.length);
        System.arraycopy(behind, 0, row, row.length - behind.length, behind.length);
        return row;
    }

    @Override
    public void close() {
        network.close();
        cutter.close();
    }
}
