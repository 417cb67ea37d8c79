package org.dateline.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.ThreadLocalRandom;

/** The TCP ports of this machine's loopback address: a free one, and who has a taken one. */
public final class Ports {
    /** Outgoing connections use ports from 32768 on; one of them could take a port before its server does. */
    private static final int LOWEST = 15_000;

    private static final int HIGHEST = 32_000;
    private static final int ATTEMPTS = 100;
    private static final int PATIENCE = 1_000;

    private Ports() {}

    /** A port that nobody listens on now. */
    public static int free() {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            if (isFree(port)) {
                return port;
            }
        }
        throw new LaunchException(
                "Expected a free port from %d to %d, found none in %d attempts".formatted(LOWEST, HIGHEST, ATTEMPTS));
    }

    /**
     * Makes sure that a server can listen there.
     *
     * @param port 0 for any
     * @param server the name that people know it by
     * @return the port, a free one for 0
     * @throws LaunchException if it is taken; says by whom where that can be seen
     */
    public static int require(int port, String server) {
        if (port == 0) {
            return free();
        }
        if (!isFree(port)) {
            throw new LaunchException("Port %d is taken%s: %s cannot listen there"
                    .formatted(port, PortOwner.find(port).map(" by "::concat).orElse(""), server));
        }
        return port;
    }

    /**
     * Whether a server could listen there. Never while a process is being started: the copy of this process that becomes
     * the new one holds all its sockets for a moment, and a port that is only looked at would seem to be taken.
     */
    private static synchronized boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    /** Starts a process while no port is looked at; see {@link #isFree}. */
    static synchronized Process startBeside(ProcessBuilder process) throws IOException {
        return process.start();
    }

    /** Whether somebody listens there. */
    public static boolean answers(int port) {
        return answers(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }

    /** Whether somebody listens at the host and port of an address, on whatever machine. */
    public static boolean answers(URI address) {
        return answers(new InetSocketAddress(address.getHost(), address.getPort()));
    }

    private static boolean answers(InetSocketAddress address) {
        try (Socket socket = new Socket()) {
            socket.connect(address, PATIENCE);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
