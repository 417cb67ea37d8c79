package org.dateline.cli.functions;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dateline.cli.terminal.CommandFailure;

/** Inputs in, their outputs out in the same order, made on all cores; so many at once that memory stays bounded. */
final class OrderedWork<I, O> implements AutoCloseable {
    private final ExecutorService threads;
    private final Deque<Future<O>> underWay = new ArrayDeque<>();
    private final int most;
    private final Function<I, O> work;
    private final Consumer<O> output;

    OrderedWork(int cores, Function<I, O> work, Consumer<O> output) {
        this.threads = Executors.newFixedThreadPool(cores);
        this.most = cores * 16;
        this.work = work;
        this.output = output;
    }

    /** Takes one more; waits while too many are under way. */
    void add(I input) {
        if (underWay.size() >= most) {
            next();
        }
        underWay.add(threads.submit(() -> work.apply(input)));
    }

    /** Returns when the last output is out. */
    @Override
    public void close() {
        try {
            while (!underWay.isEmpty()) {
                next();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private void next() {
        try {
            output.accept(underWay.remove().get());
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailure("Interrupted");
        }
    }
}
