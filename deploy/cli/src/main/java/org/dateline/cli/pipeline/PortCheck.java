package org.dateline.cli.pipeline;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.dateline.local.LaunchException;
import org.dateline.local.Ports;

/** Ports that are to be free in, a message for people out where one is taken. */
final class PortCheck {
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final long deadline;

    /**
     * @param afterForce whether the last pipeline was ended by force: its processes go within seconds, and are waited for
     */
    PortCheck(boolean afterForce) {
        this.deadline = System.nanoTime() + (afterForce ? Duration.ofSeconds(25).toNanos() : 0);
    }

    /** @throws LaunchException if somebody listens there; says who, and the option that chooses another */
    void require(int port, String server, String option) {
        while (true) {
            try {
                Ports.require(port, server);
                return;
            } catch (LaunchException e) {
                if (System.nanoTime() > deadline) {
                    throw new LaunchException(
                            "%s. Stop that process, or choose another port with %s".formatted(e.getMessage(), option));
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }
}
