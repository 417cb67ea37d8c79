package org.dateline.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class StartupGateTests {
    @Test
    void opensWhenTheDependencyIsThere() {
        AtomicInteger attempts = new AtomicInteger();
        StartupGate gate = new StartupGate("Something", () -> {
            if (attempts.incrementAndGet() < 3) {
                throw new IOException("away");
            }
        });

        gate.start();

        assertThat(attempts).hasValue(3);
        assertThat(gate.isRunning()).isTrue();
    }

    /** Spring interrupts a start at shutdown only in the state that a thread has without a time limit. */
    @Test
    void waitsInAStateInWhichSpringCanInterruptIt() throws InterruptedException {
        StartupGate gate = new StartupGate("Something", () -> {
            throw new IOException("away");
        });
        AtomicReference<Throwable> end = new AtomicReference<>();
        Thread start = new Thread(gate::start);
        start.setUncaughtExceptionHandler((thread, e) -> end.set(e));
        start.start();
        Awaitility.await().pollInterval(Duration.ofMillis(10)).until(() -> start.getState() == Thread.State.WAITING);

        start.interrupt();
        start.join();

        assertThat(end.get()).hasMessage("Stopped while waiting for Something");
        assertThat(gate.isRunning()).isFalse();
    }
}
