package org.dateline.cli.terminal;

/** A command cannot do what it was asked for; the message says to people why, and what to do. */
public final class CommandFailure extends RuntimeException {
    public CommandFailure(String message) {
        super(message);
    }
}
