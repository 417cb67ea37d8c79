package org.dateline.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A directory in, the start of a command out that runs the rest of it as the user {@code nobody}, to whom the directory
 * then belongs; nothing of that where this user is not root.
 */
final class UnprivilegedUser {
    private static final int NOBODY = 65_534;

    /**
     * The program may lie in a home that only root may enter. The capability lets it in; the secure bit makes the
     * {@code access} system call, which programs ask before they open a file, tell the same story.
     */
    private static final List<String> PASSING =
            List.of("--inh-caps=+dac_override", "--ambient-caps=+dac_override", "--securebits=+no_setuid_fixup");

    private static final List<String> PLAIN =
            List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");

    private UnprivilegedUser() {}

    /** @throws LaunchException if this is root and there is no way to be another user */
    static List<String> prefix(Path directory) {
        if (!isRoot()) {
            return List.of();
        }
        List<String> passing = Stream.of(PLAIN, PASSING).flatMap(List::stream).toList();
        List<String> prefix = Stream.of(passing, PLAIN)
                .filter(UnprivilegedUser::works)
                .findFirst()
                .orElseThrow(() -> new LaunchException(
                        "Elasticsearch refuses to run as root, and setpriv (of util-linux) is missing or not allowed to"
                                + " make it another user: run this as another user"));
        give(directory);
        return prefix;
    }

    private static boolean isRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid") instanceof Integer uid && uid == 0;
        } catch (IOException | UnsupportedOperationException e) {
            return "root".equals(System.getProperty("user.name"));
        }
    }

    private static boolean works(List<String> prefix) {
        try {
            List<String> command =
                    Stream.concat(prefix.stream(), Stream.of("true")).toList();
            return Ports.startBeside(new ProcessBuilder(command)).waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void give(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.toList()) {
                Files.setAttribute(file, "unix:uid", NOBODY);
                Files.setAttribute(file, "unix:gid", NOBODY);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
