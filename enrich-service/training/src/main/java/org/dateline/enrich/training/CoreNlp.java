package org.dateline.enrich.training;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.dateline.enrich.corenlp.CoreNlpClassifier;

/**
 * A file of tokens in, a file of what a classifier of Stanford CoreNLP calls them out. CoreNLP must be on this program's
 * class path, which the Maven profile {@code teacher} sees to.
 */
final class CoreNlp {
    private CoreNlp() {}

    /** Writes a text of a sentence a line, tokens separated by spaces, gzipped, as a file of a token a line. */
    static Path columns(Path text, Path directory) throws IOException {
        Path columns = directory.resolve(text.getFileName().toString().replace(".txt.gz", ".col"));
        if (Files.exists(columns)) {
            return columns;
        }
        Files.createDirectories(directory);
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(text)), StandardCharsets.UTF_8));
                BufferedWriter out = Files.newBufferedWriter(columns)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                List<String> tokens = List.of(line.strip().split("\\s+"));
                write(tokens, tokens.stream().map(token -> "O").toList(), out);
            }
        }
        return columns;
    }

    private static void write(List<String> tokens, List<String> labels, BufferedWriter out) throws IOException {
        if (tokens.isEmpty() || tokens.get(0).isEmpty()) {
            return;
        }
        for (int i = 0; i < tokens.size(); i++) {
            out.write(tokens.get(i) + "\t" + labels.get(i) + "\n");
        }
        out.write("\n");
    }

    /** The file of token and label that a classifier makes of a file of tokens; made anew only if it is missing. */
    static Path label(Path columns, String name) throws IOException {
        Path labels = columns.resolveSibling(columns.getFileName() + "." + name);
        if (Files.exists(labels)) {
            return labels;
        }
        CoreNlpClassifier classifier = CoreNlpClassifier.of(name);
        Path unfinished = columns.resolveSibling(columns.getFileName() + "." + name + ".part");
        try (BufferedReader in = Files.newBufferedReader(columns);
                BufferedWriter out = Files.newBufferedWriter(unfinished)) {
            List<String> tokens = new ArrayList<>();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.isEmpty()) {
                    write(tokens, classifier.labels(tokens), out);
                    tokens.clear();
                } else {
                    tokens.add(line.substring(0, line.indexOf('\t')));
                }
            }
        }
        return Files.move(unfinished, labels);
    }
}
