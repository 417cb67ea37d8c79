package org.dateline.cli.functions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.dateline.cli.articles.Lines;
import org.dateline.cli.terminal.ProgressBar;
import org.dateline.cli.terminal.Terminal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A file and a function in, the function's answer out: to the file as one document, or to each of its lines. */
final class FunctionRun {
    private static final int LONGEST_LINE = 256 << 20;

    private final Terminal terminal;
    private final DocumentFunction function;
    private final JsonMapper json = JsonMapper.shared();
    private final AtomicLong failed = new AtomicLong();

    FunctionRun(Terminal terminal, DocumentFunction function) {
        this.terminal = terminal;
        this.function = function;
    }

    /** Prints the answer, laid out for people. */
    int once(Document document) {
        terminal.line(function.apply(document).toPrettyString());
        return 0;
    }

    /** Answers each line; one that cannot be answered gets a line that says why, and the exit code is 1. */
    int perLine(Path file) {
        long count = 0;
        ProgressBar bar = new ProgressBar(terminal, "Working", 0);
        try (InputStream input = InputDocument.open(file);
                OrderedWork<byte[], String> work = new OrderedWork<>(
                        Runtime.getRuntime().availableProcessors(), this::answer, terminal.out()::println)) {
            for (byte[] line : new Lines(input, LONGEST_LINE)) {
                if (!isBlank(line)) {
                    work.add(line);
                    bar.show(0, "%,d documents".formatted(++count));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            terminal.out().flush();
            bar.end();
        }
        if (failed.get() > 0) {
            terminal.note("%,d of %,d documents failed".formatted(failed.get(), count));
        }
        return failed.get() > 0 ? 1 : 0;
    }

    private String answer(byte[] line) {
        ObjectNode answer = json.createObjectNode();
        try {
            JsonNode node = json.readTree(line);
            String id = Document.id(node);
            if (id != null) {
                answer.put("id", id);
            }
            function.apply(Document.of(node))
                    .properties()
                    .forEach(property -> answer.set(property.getKey(), property.getValue()));
        } catch (RuntimeException | StackOverflowError e) {
            failed.incrementAndGet();
            answer.put("error", reason(e));
        }
        return json.writeValueAsString(answer);
    }

    /** A message tells what is wrong with the input; without one there is something wrong here. */
    private static String reason(Throwable failure) {
        String message = failure.getMessage();
        return message == null
                ? failure.toString()
                : message.lines().findFirst().orElse("");
    }

    private static boolean isBlank(byte[] line) {
        for (byte each : line) {
            if (each > ' ' || each < 0) {
                return false;
            }
        }
        return true;
    }
}
