package org.dateline.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A listening port in, the process that has it out: read from {@code /proc}, so known on Linux only, and only for
 * processes that this user may look into.
 */
final class PortOwner {
    private static final String LISTENING = "0A";
    private static final Path PROC = Path.of("/proc");

    private PortOwner() {}

    /** Such as {@code process 4711 (java)}; empty where it cannot be seen. */
    static Optional<String> find(int port) {
        Set<String> sockets = Stream.of("tcp", "tcp6")
                .flatMap(table -> sockets(PROC.resolve("net").resolve(table), port))
                .collect(Collectors.toSet());
        return ProcessHandle.allProcesses()
                .filter(process -> !sockets.isEmpty() && holds(process.pid(), sockets))
                .findFirst()
                .map(PortOwner::describe);
    }

    private static String describe(ProcessHandle process) {
        String name = process.info()
                .command()
                .map(command -> " (" + Path.of(command).getFileName() + ")")
                .orElse("");
        return "process " + process.pid() + name;
    }

    /** The inodes of the listening sockets, as a process's file descriptors name them. */
    private static Stream<String> sockets(Path table, int port) {
        String address = ":%04X".formatted(port);
        try (Stream<String> lines = Files.lines(table)) {
            return lines
                    .map(line -> line.trim().split("\\s+"))
                    .filter(field -> field.length > 9 && field[1].endsWith(address) && field[3].equals(LISTENING))
                    .map(field -> "socket:[" + field[9] + "]")
                    .toList()
                    .stream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    private static boolean holds(long pid, Set<String> sockets) {
        Path descriptors = PROC.resolve(Long.toString(pid)).resolve("fd");
        try (Stream<Path> links = Files.list(descriptors)) {
            return links.anyMatch(link -> sockets.contains(target(link)));
        } catch (IOException e) {
            return false;
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException e) {
            return "";
        }
    }
}
