package org.dateline.enrich.training;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.dateline.enrich.entities.EntityJoiner;
import org.dateline.enrich.tagger.CrfModel;
import org.dateline.enrich.tagger.CrfTagger;
import org.dateline.enrich.tagger.TypedMention;
import org.dateline.enrich.text.TokenizedText;

/** Prints how many tokens one thread takes at each step in a second of processor time; a file of text, a sentence a line, and a model in. */
public final class SpeedReport {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int LINES = 25;
    private static final int ROUNDS = 5;

    private SpeedReport() {}

    /** The text's file and, if not the service's, the model's. */
    public static void main(String[] arguments) throws IOException {
        long start = THREADS.getCurrentThreadCpuTime();
        CrfModel model =
                arguments.length > 1 ? CrfModel.read(Files.newInputStream(Path.of(arguments[1]))) : CrfModel.builtIn();
        System.out.printf("model read in %d ms%n", (THREADS.getCurrentThreadCpuTime() - start) / 1_000_000);
        report(documents(Path.of(arguments[0])), new CrfTagger(model), System.out);
    }

    private static List<String> documents(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> documents = new ArrayList<>();
        for (int i = 0; i + LINES <= lines.size() && documents.size() < 400; i += LINES) {
            documents.add(String.join("\n", lines.subList(i, i + LINES)));
        }
        return documents;
    }

    private static void report(List<String> documents, CrfTagger tagger, PrintStream out) {
        List<TokenizedText> texts = documents.stream().map(TokenizedText::of).toList();
        List<List<TypedMention>> mentions = texts.stream().map(tagger::tag).toList();
        measure(
                "tokens and sentences",
                documents,
                text -> TokenizedText.of(text).size(),
                out);
        measure("first pass", texts, text -> tagger.labels(text, false).length, out);
        measure("both passes", texts, text -> tagger.tag(text).isEmpty() ? text.size() : text.size(), out);
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            numbers.add(i);
        }
        measure(
                "joining",
                numbers,
                i -> {
                    new EntityJoiner(documents.get(i)).join(mentions.get(i));
                    return texts.get(i).size();
                },
                out);
        measure(
                "all, from raw text",
                documents,
                text -> {
                    TokenizedText cut = TokenizedText.of(text);
                    new EntityJoiner(text).join(tagger.tag(cut));
                    return cut.size();
                },
                out);
    }

    private static <T> void measure(String what, List<T> inputs, ToIntFunction<T> step, PrintStream out) {
        double best = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = THREADS.getCurrentThreadCpuTime();
            long tokens = 0;
            for (T input : inputs) {
                tokens += step.applyAsInt(input);
            }
            best = Math.max(best, tokens * 1e9 / (THREADS.getCurrentThreadCpuTime() - start));
        }
        out.printf("%-22s %,12.0f tokens/s%n", what, best);
    }
}
