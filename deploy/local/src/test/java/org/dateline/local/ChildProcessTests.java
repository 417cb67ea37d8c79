package org.dateline.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTests {
    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir
    private Path directory;

    @Test
    void aChildEndsWhenItIsClosed() {
        ChildProcess child = ChildProcess.start("sleeper", List.of("sleep", "600"), Map.of(), log());
        assertThat(child.isAlive()).isTrue();
        child.close();
        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void aChildEndsWhenItsParentIsKilled() throws Exception {
        Process parent = new ProcessBuilder(
                        ServerFiles.javaHome().resolve("bin/java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Parent.class.getName(),
                        log().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader output = parent.inputReader(StandardCharsets.UTF_8);
        ProcessHandle child =
                ProcessHandle.of(Long.parseLong(output.readLine())).orElseThrow();
        assertThat(child.isAlive()).isTrue();

        parent.destroyForcibly();

        assertThat(child.onExit().get(LONG.toSeconds(), TimeUnit.SECONDS).isAlive())
                .isFalse();
    }

    @Test
    void theEndOfAChildThatIsWaitedForIsToldWithItsLastWords() {
        List<String> command = List.of("sh", "-c", "echo no room; exit 3");
        try (ChildProcess child = ChildProcess.start("failure", command, Map.of(), log())) {
            assertThatExceptionOfType(LaunchException.class)
                    .isThrownBy(() -> child.await(() -> false, LONG))
                    .withMessageContaining("failure ended with exit code 3")
                    .withMessageContaining("no room");
        }
    }

    @Test
    void aTakenPortIsToldWithItsOwner() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            assertThatExceptionOfType(LaunchException.class)
                    .isThrownBy(() -> Ports.require(port, "Kafka"))
                    .withMessage(
                            "Port %d is taken by process %d (java): Kafka cannot listen there",
                            port, ProcessHandle.current().pid());
        }
    }

    private Path log() {
        return directory.resolve("child.log");
    }

    /** Starts a child, prints its number and waits to be killed. */
    static final class Parent {
        private Parent() {}

        public static void main(String[] arguments) throws InterruptedException {
            ChildProcess child =
                    ChildProcess.start("sleeper", List.of("sleep", "600"), Map.of(), Path.of(arguments[0]));
            System.out.println(child.pid());
            Thread.currentThread().join();
        }
    }
}
