package org.dateline.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** The TCP ports of this machine's loopback address: a free one, and who has a taken one. */
public final class Ports {
    private Ports() {}

    /** A port that nobody listens on now. */
    public static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new LaunchException("Port %d is taken%s: %s cannot listen there"
                    .formatted(port, PortOwner.find(port).map(" by "::concat).orElse(""), server));
        }
    }

    /** Whether somebody listens there. */
    public static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1_000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
