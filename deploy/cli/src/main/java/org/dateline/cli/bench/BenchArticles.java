package org.dateline.cli.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.dateline.cli.articles.InputFiles;
import org.dateline.cli.articles.InputText;
import org.dateline.cli.terminal.CommandFailure;
import org.dateline.contract.BodyFormat;

/**
 * A directory of pages and texts in, as many articles as wanted out, none like another: each has an address of its own,
 * and a text also other words and another length. The same directory and number give the same articles.
 */
final class BenchArticles {
    private static final int SEED = 20_211_101;
    private static final int EXCHANGED = 12;

    private final List<Body> bodies;

    private BenchArticles(List<Body> bodies) {
        this.bodies = bodies;
    }

    /**
     * A page or text.
     *
     * @param url of its own
     */
    record Body(String url, BodyFormat format, String content) {}

    /** What the directory holds: {@code .html}, {@code .txt}, gzipped or not. */
    static BenchArticles from(Path directory) {
        List<Body> bodies = new ArrayList<>();
        for (Path file : InputFiles.of(directory)) {
            String kind = InputFiles.kind(file);
            if (kind.equals(".txt") || kind.startsWith(".htm")) {
                BodyFormat format = kind.equals(".txt") ? BodyFormat.TEXT : BodyFormat.HTML;
                bodies.add(new Body("", format, read(file, format)));
            }
        }
        if (bodies.isEmpty()) {
            throw new CommandFailure("No .html or .txt file in " + directory);
        }
        return new BenchArticles(bodies);
    }

    /** The pages and texts as they are. */
    List<Body> originals() {
        return bodies;
    }

    /** So many articles, made anew at each call. */
    List<Body> make(int count) {
        return IntStream.range(0, count).mapToObj(this::vary).toList();
    }

    private Body vary(int number) {
        Body original = bodies.get(number % bodies.size());
        String url = "https://bench.example/articles/" + number;
        if (original.format() == BodyFormat.HTML) {
            return new Body(url, BodyFormat.HTML, original.content());
        }
        Random random = new Random(SEED + number);
        List<String> lines = new ArrayList<>(original.content().lines().toList());
        List<String> others = bodies.get(random.nextInt(bodies.size()))
                .content()
                .lines()
                .filter(line -> line.length() > 200)
                .toList();
        int more = random.nextInt(3);
        for (int i = 0; i < more && !others.isEmpty(); i++) {
            lines.add("");
            lines.add(others.get(random.nextInt(others.size())));
        }
        lines.replaceAll(line -> exchange(line, random));
        lines.add("Number " + number + " of the articles of this run was written for a measurement.");
        return new Body(url, BodyFormat.TEXT, String.join("\n", lines));
    }

    /** Puts some words of a line in another place. */
    private static String exchange(String line, Random random) {
        String[] words = line.split(" ");
        for (int i = 0; i < words.length / EXCHANGED; i++) {
            int one = random.nextInt(words.length);
            int other = random.nextInt(words.length);
            String word = words[one];
            words[one] = words[other];
            words[other] = word;
        }
        return String.join(" ", Arrays.asList(words));
    }

    private static String read(Path file, BodyFormat format) {
        try (InputStream input = InputFiles.open(file)) {
            return InputText.of(input.readAllBytes(), null, format == BodyFormat.HTML);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
