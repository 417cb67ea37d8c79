package org.dateline.stage;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.util.backoff.BackOffExecution;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * Holds the listeners back until something that they need is there, however long it is away. The web server runs by
 * then, so that health can be asked for, and readiness says no.
 */
public final class StartupGate implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(StartupGate.class);
    private static final int LONGEST_PAUSE = 5_000;

    private final String dependency;
    private final Attempt attempt;
    private volatile boolean running;

    /** A gate that opens when the attempt throws nothing. */
    public StartupGate(String dependency, Attempt attempt) {
        this.dependency = dependency;
        this.attempt = attempt;
    }

    @Override
    public void start() {
        ExponentialBackOff growing = new ExponentialBackOff(500, 1.5);
        growing.setMaxInterval(LONGEST_PAUSE);
        BackOffExecution pauses = growing.start();
        while (!opens()) {
            pause(pauses.nextBackOff());
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the web server and before the listeners. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE - 1_000;
    }

    private boolean opens() {
        try {
            attempt.run();
            return true;
        } catch (InterruptedException e) {
            throw interrupted(e);
        } catch (Exception e) {
            Throwable cause = NestedExceptionUtils.getMostSpecificCause(e);
            log.atWarn().addKeyValue("reason", cause.toString()).log("{} is not there yet; waiting for it", dependency);
            return false;
        }
    }

    /** Waits without a time limit of its own: that is the state in which Spring interrupts a start at shutdown. */
    private void pause(long milliseconds) {
        try {
            new CompletableFuture<@org.jspecify.annotations.Nullable Void>()
                    .completeOnTimeout(null, milliseconds, TimeUnit.MILLISECONDS)
                    .get();
        } catch (InterruptedException e) {
            throw interrupted(e);
        } catch (ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private IllegalStateException interrupted(InterruptedException e) {
        return new IllegalStateException("Stopped while waiting for " + dependency, e);
    }

    /** Reaches for what the service needs. */
    @FunctionalInterface
    public interface Attempt {
        /** Returns if it is there, and throws if it is not. */
        void run() throws Exception;
    }
}
