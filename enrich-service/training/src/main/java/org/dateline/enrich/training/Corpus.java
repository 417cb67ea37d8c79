package org.dateline.enrich.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads files of tokens and BIO labels: documents of labelled sentences out. */
final class Corpus {
    private static final int MOST_SENTENCES = 12;

    private Corpus() {}

    /**
     * The documents of a file, long ones in pieces.
     *
     * @param marksOther whether the file marks names of other types; if not, capitalised words outside may be such
     */
    static List<List<LabelledSentence>> read(Path file, boolean marksOther) throws IOException {
        List<List<LabelledSentence>> documents = new ArrayList<>();
        List<LabelledSentence> document = new ArrayList<>();
        List<String> tokens = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                boolean start = line.startsWith("-DOCSTART-");
                if (!start && !line.isBlank()) {
                    int tab = line.lastIndexOf('\t');
                    tokens.add(line.substring(0, tab));
                    labels.add(line.substring(tab + 1));
                    continue;
                }
                if (!tokens.isEmpty()) {
                    document.add(sentence(tokens, labels, marksOther));
                    tokens.clear();
                    labels.clear();
                }
                if (!document.isEmpty() && (start || document.size() >= MOST_SENTENCES)) {
                    documents.add(document);
                    document = new ArrayList<>();
                }
            }
        }
        if (!tokens.isEmpty()) {
            document.add(sentence(tokens, labels, marksOther));
        }
        if (!document.isEmpty()) {
            documents.add(document);
        }
        return documents;
    }

    private static LabelledSentence sentence(List<String> tokens, List<String> labels, boolean marksOther) {
        int[] types = new int[tokens.size()];
        boolean[] begins = new boolean[tokens.size()];
        for (int i = 0; i < types.length; i++) {
            types[i] = Types.of(labels.get(i));
            begins[i] = labels.get(i).startsWith("B-");
            if (!marksOther
                    && types[i] == Types.OUTSIDE
                    && Character.isUpperCase(tokens.get(i).charAt(0))) {
                types[i] |= Types.OTHER;
            }
        }
        return new LabelledSentence(List.copyOf(tokens), types, begins);
    }
}
