package org.dateline.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.dateline.local.ChildProcess;

/** A process in, the most memory that it and its children have had out, in bytes, as Linux counts it. */
final class PeakMemory {
    private PeakMemory() {}

    static long of(ChildProcess process) {
        return ProcessHandle.of(process.pid())
                .map(handle -> Stream.concat(Stream.of(handle), handle.descendants())
                        .mapToLong(each -> highWater(each.pid()))
                        .sum())
                .orElse(0L);
    }

    private static long highWater(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1_024)
                    .sum();
        } catch (IOException e) {
            return 0;
        }
    }
}
