package io.tongban.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/**
 * The ports of one server.
 *
 * @param http where pages and tokens are
 * @param management where health and metrics are
 */
public record Ports(int http, int management) {

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

    /** Whether somebody listens on a port of this machine's loopback address already. */
    public static boolean taken(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return !socket.isBound();
        } catch (IOException e) {
            return true;
        }
    }
}
