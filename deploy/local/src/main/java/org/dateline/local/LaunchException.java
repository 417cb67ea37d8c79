package org.dateline.local;

/** A server could not be started; the message says to people why, and what to do. */
public final class LaunchException extends RuntimeException {
    public LaunchException(String message) {
        super(message);
    }
}
