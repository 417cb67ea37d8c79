package org.dateline.ingest;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers that are still to come in, one line of JSON each out: in the order of the lines, each as soon as it and those
 * before it are there. The window bounds how many are under way; who adds one more waits.
 */
final class BulkAnswers {
    private static final CompletableFuture<Answer> END = new CompletableFuture<>();

    private final JsonMapper json;
    private final OutputStream output;
    private final BlockingQueue<CompletableFuture<Answer>> window;
    private final Future<?> writer;
    private volatile boolean kafkaAway;
    private volatile boolean callerGone;

    BulkAnswers(JsonMapper json, OutputStream output, int window, Executor threads) {
        this.json = json;
        this.output = output;
        this.window = new ArrayBlockingQueue<>(window);
        FutureTask<Void> task = new FutureTask<>(this::writeAll, null);
        this.writer = task;
        threads.execute(task);
    }

    /** Adds the answer to the next line. */
    void add(int line, CompletableFuture<Answer> answer) throws InterruptedException {
        window.put(answer.thenApply(coming -> coming.atLine(line)));
    }

    /** Whether an article of this request could not be stored for want of Kafka. */
    boolean kafkaAway() {
        return kafkaAway;
    }

    /** Whether nobody reads the answers any more. */
    boolean callerGone() {
        return callerGone;
    }

    /** Waits until all answers are written. */
    void finish() throws InterruptedException, ExecutionException {
        window.put(END);
        writer.get();
    }

    private void writeAll() {
        try {
            for (CompletableFuture<Answer> next = window.take(); next != END; next = window.take()) {
                if (!next.isDone()) {
                    flush();
                }
                write(next.join());
                if (window.isEmpty()) {
                    flush();
                }
            }
            flush();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void write(Answer answer) {
        kafkaAway |= answer.status() == Answer.UNAVAILABLE;
        perform(() -> {
            output.write(json.writeValueAsBytes(answer));
            output.write('\n');
        });
    }

    private void flush() {
        perform(output::flush);
    }

    /** Once the caller is gone the answers are still awaited, so that each article is counted. */
    private void perform(Writing writing) {
        if (callerGone) {
            return;
        }
        try {
            writing.run();
        } catch (IOException e) {
            callerGone = true;
        }
    }

    private interface Writing {
        void run() throws IOException;
    }
}
