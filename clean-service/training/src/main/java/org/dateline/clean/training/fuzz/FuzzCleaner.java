package org.dateline.clean.training.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.dateline.contract.BodyFormat;
import org.jspecify.annotations.Nullable;

/**
 * Feeds the cleaner broken pages and texts for some minutes: a number of minutes and optionally a folder of pages to
 * break ({@code *.html.gz}) in, counts and faults out. Each input has a number and is the same each time, so that a
 * fault can be looked at again.
 */
public final class FuzzCleaner {
    private static final int MOST_PAGES = 200;

    private final List<String> pages;
    private final CleanerCheck check = new CleanerCheck();
    private final PrintStream out;

    FuzzCleaner(List<String> pages, PrintStream out) {
        this.pages = List.copyOf(pages);
        this.out = out;
    }

    /** Takes the minutes, the folder if any, and the number of the first input if it is not 0. */
    public static void main(String[] arguments) throws IOException {
        Duration time = Duration.ofSeconds((long) (60 * Double.parseDouble(arguments[0])));
        List<String> pages = arguments.length > 1 ? read(Path.of(arguments[1])) : List.of();
        long first = arguments.length > 2 ? Long.parseLong(arguments[2]) : 0;
        int faults = new FuzzCleaner(pages, System.out).run(first, time);
        if (faults > 0) {
            throw new IllegalStateException("Expected no faults, got: " + faults);
        }
    }

    /** Reads the first pages in the order of their names, for a folder lists its files in any order. */
    private static List<String> read(Path folder) throws IOException {
        List<String> pages = new ArrayList<>();
        for (Path file : files(folder)) {
            try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                pages.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return pages;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".html.gz"))
                    .sorted()
                    .limit(MOST_PAGES)
                    .toList();
        }
    }

    int run(long first, Duration time) {
        Instant end = Instant.now().plus(time);
        long number = first;
        long characters = 0;
        int faults = 0;
        do {
            Input input = input(number);
            String fault = check.fault(input.body(), input.format());
            if (fault != null) {
                faults++;
                out.printf("input %d (%s): %s%n", number, input.format(), fault);
            }
            characters += input.body().length();
            number++;
        } while (Instant.now().isBefore(end));
        out.printf(
                "%,d inputs, %,d million characters, longest %d ms, faults %d%n",
                number - first, characters / 1_000_000, check.longest().toMillis(), faults);
        return faults;
    }

    /** The input of a number: every third a text, the others pages. */
    Input input(long number) {
        SplittableRandom random = new SplittableRandom(number);
        boolean isText = number % 3 == 2;
        String page = pages.isEmpty() ? Seeds.page(random) : pages.get(random.nextInt(pages.size()));
        String body = new Mutator(random).mutate(isText ? Seeds.text(page) : page);
        return new Input(body, isText ? BodyFormat.TEXT : BodyFormat.HTML);
    }

    /** What input a number stands for, and what is wrong with it, if anything. */
    @Nullable
    String fault(long number) {
        Input input = input(number);
        return check.fault(input.body(), input.format());
    }

    /**
     * An article's body.
     *
     * @param body a broken page or text
     * @param format which of both
     */
    record Input(String body, BodyFormat format) {}
}
