package org.dateline.cli.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;

/** A function and its inputs in, how it did on one core out; the code is compiled before anything is measured. */
final class FunctionMeter {
    /** A JVM with one core to spare compiles the cleaner for as long as this. */
    private static final Duration WARM_UP = Duration.ofSeconds(30);

    private static final Duration WHILE = Duration.ofSeconds(10);

    private FunctionMeter() {}

    /**
     * A measurement.
     *
     * @param rate by the clock
     * @param cpuNanos of the processor
     * @param allocated bytes
     * @param latency of each input
     */
    record Result(Rate rate, long cpuNanos, long allocated, Percentiles latency) {
        /** For people. */
        List<String> lines() {
            return List.of(
                    String.format(Locale.ROOT, "%,d documents in %.1f s", rate.articles(), rate.nanos() / 1e9),
                    String.format(
                            Locale.ROOT,
                            "%,.0f documents and %,.2f MB per CPU second",
                            rate.articles() / (cpuNanos / 1e9),
                            rate.bytes() / 1e6 / (cpuNanos / 1e9)),
                    String.format(
                            Locale.ROOT,
                            "per document: p50 %.2f ms, p95 %.2f ms, max %.1f ms; %,d kB allocated",
                            latency.millis(0.5),
                            latency.millis(0.95),
                            latency.millis(1),
                            allocated / rate.articles() / 1_000));
        }
    }

    /** Goes through the inputs again and again, for half a minute to warm up, and for ten seconds or once to measure. */
    static <T> Result measure(List<T> inputs, ToLongFunction<T> bytes, Consumer<T> function) {
        return measure(inputs, bytes, List.of(function)).get(0);
    }

    /** The same with functions that take turns, so that whatever else the machine does slows all of them alike. */
    static <T> List<Result> measure(List<T> inputs, ToLongFunction<T> bytes, List<Consumer<T>> functions) {
        return measure(inputs, bytes, functions, WARM_UP, WHILE);
    }

    /** The same with other times. */
    static <T> List<Result> measure(
            List<T> inputs, ToLongFunction<T> bytes, List<Consumer<T>> functions, Duration warmUp, Duration each) {
        long warm = System.nanoTime() + warmUp.toNanos();
        while (System.nanoTime() < warm) {
            for (T input : inputs) {
                functions.forEach(function -> function.accept(input));
                if (System.nanoTime() > warm) {
                    break;
                }
            }
        }
        List<Meter<T>> meters = functions.stream().map(Meter<T>::new).toList();
        long end = System.nanoTime() + functions.size() * each.toNanos();
        do {
            for (T input : inputs) {
                meters.forEach(meter -> meter.run(input, bytes.applyAsLong(input)));
            }
        } while (System.nanoTime() < end);
        return meters.stream().map(Meter::result).toList();
    }

    /** One of the functions. */
    private static final class Meter<T> {
        private final ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        private final long id = Thread.currentThread().getId();
        private final Consumer<T> function;
        private final Times times = new Times();
        private long bytes;
        private long nanos;
        private long cpu;
        private long allocated;

        Meter(Consumer<T> function) {
            this.function = function;
        }

        void run(T input, long size) {
            long memory = thread.getThreadAllocatedBytes(id);
            long before = thread.getCurrentThreadCpuTime();
            long start = System.nanoTime();
            function.accept(input);
            long took = System.nanoTime() - start;
            cpu += thread.getCurrentThreadCpuTime() - before;
            allocated += thread.getThreadAllocatedBytes(id) - memory;
            nanos += took;
            bytes += size;
            times.add(took);
        }

        Result result() {
            return new Result(new Rate(times.count(), bytes, nanos), cpu, allocated, times.percentiles());
        }
    }
}
