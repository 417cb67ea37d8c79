package org.dateline.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class PortsTests {
    @Test
    void findsAFreePortFreeWhileProcessesAreStarted() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            int port = Ports.free();
            Callable<Integer> starts = () -> {
                for (int i = 0; i < 200; i++) {
                    Ports.startBeside(new ProcessBuilder("true")).waitFor();
                }
                return 0;
            };
            Future<Integer> starting = threads.submit(starts);
            Callable<Boolean> looks = () -> {
                while (!starting.isDone()) {
                    assertThat(Ports.require(port, "a test")).isEqualTo(port);
                }
                return true;
            };
            assertThat(threads.submit(looks).get()).isTrue();
            assertThat(starting.get()).isZero();
        } finally {
            threads.shutdownNow();
        }
    }
}
