package org.dateline.enrich.training;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/**
 * Runs the name classifiers of Stanford CoreNLP as a program of its own over a file of tokens. It must be on this
 * program's class path, which the Maven profile {@code teacher} sees to; none of our classes is linked with it.
 */
final class CoreNlp {
    /** The classifier of three types. */
    static final String THREE = "english.all.3class.distsim";

    /** The classifier of four types. */
    static final String FOUR = "english.conll.4class.distsim";

    /** The classifier of seven types. */
    static final String SEVEN = "english.muc.7class.distsim";

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
                write(line.strip().split("\\s+"), out);
            }
        }
        return columns;
    }

    static void write(String[] tokens, BufferedWriter out) throws IOException {
        if (tokens.length == 1 && tokens[0].isEmpty()) {
            return;
        }
        for (String token : tokens) {
            out.write(token + "\tO\n");
        }
        out.write("\n");
    }

    /** This program's class path without what would write a log between the labels. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("logback"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The file of token, "O" and label that a classifier makes of a file of tokens; made anew only if it is missing. */
    static Path label(Path columns, String classifier) throws IOException {
        Path labels = columns.resolveSibling(columns.getFileName() + "." + classifier);
        if (Files.exists(labels)) {
            return labels;
        }
        Path unfinished = columns.resolveSibling(columns.getFileName() + "." + classifier + ".part");
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx3g",
                "-cp",
                classPath(),
                "edu.stanford.nlp.ie.crf.CRFClassifier",
                "-loadClassifier",
                "edu/stanford/nlp/models/ner/" + classifier + ".crf.ser.gz",
                "-testFile",
                columns.toString(),
                "-map",
                "word=0,answer=1",
                "-outputFormat",
                "tsv");
        File log = columns.resolveSibling(columns.getFileName() + "." + classifier + ".log")
                .toFile();
        Process process = new ProcessBuilder(command)
                .redirectOutput(unfinished.toFile())
                .redirectError(log)
                .start();
        try {
            if (process.waitFor() != 0) {
                throw new IOException(String.format(Locale.ROOT, "CoreNLP failed, see %s", log));
            }
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
        return Files.move(unfinished, labels);
    }
}
