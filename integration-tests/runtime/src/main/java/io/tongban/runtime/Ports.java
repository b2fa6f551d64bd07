package io.tongban.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/**
 * The ports of one server.
 *
 * @param http where pages and tokens are
 * @param management where health and metrics are
 */
public record Ports(int http, int management) {

    private static final int DETECTION_OFFSET = 50_000;

    /** Two ports nobody listens on now. */
    public static Ports free() {
        return new Ports(freePort(), freePort());
    }

    /** A port nobody listens on now. */
    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A port for a node's talk with its cluster that nobody listens on now. Keycloak's failure detection listens
     * {@value #DETECTION_OFFSET} above it.
     */
    public static int freeClusterPort() {
        return IntStream.iterate(7800 + ThreadLocalRandom.current().nextInt(3000), port -> port + 1)
                .limit(2000)
                .filter(port -> !taken(port) && !taken(port + DETECTION_OFFSET))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no port is free for a cluster"));
    }

    /** Whether somebody listens on a port of this machine's loopback address already. */
    public static boolean taken(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return !socket.isBound();
        } catch (IOException e) {
            return true;
        }
    }
}
