package org.dateline.enrich.training;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.enrich.text.TokenizedText;

/**
 * Training data of any language: a folder of files that end in {@code .tsv}, each a corpus of lines of a token, a tab and
 * its BIO label ({@code B-PER}, {@code I-LOC}, {@code O}), with a blank line behind each sentence and {@code -DOCSTART-}
 * before each document. Of each corpus one document in ten is held out.
 */
final class LabelledFiles {
    private static final int HELD_OUT = 10;

    private LabelledFiles() {}

    static TrainingData read(Path folder) throws IOException {
        Map<String, List<List<LabelledSentence>>> corpora = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.tsv")) {
            for (Path file : files) {
                corpora.put(file.getFileName().toString(), Corpus.read(file, true));
            }
        }
        List<TrainingText> train = new ArrayList<>();
        List<TrainingText> heldOut = new ArrayList<>();
        corpora.forEach((source, documents) -> {
            for (int i = 0; i < documents.size(); i++) {
                (i % HELD_OUT == HELD_OUT - 1 ? heldOut : train).add(TrainingText.of(source, 1, documents.get(i)));
            }
        });
        if (heldOut.isEmpty()) {
            throw new IllegalArgumentException(
                    "Expected files that end in .tsv with %d documents or more, got: %s with %d"
                            .formatted(HELD_OUT, folder, train.size()));
        }
        List<TokenizedText> raw = train.stream().map(TrainingText::text).toList();
        return new TrainingData(List.copyOf(corpora.keySet()), train, heldOut, raw);
    }
}
