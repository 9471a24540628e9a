package cn.gov.zs.platform.journeys.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Servers that a benchmark starts beside the platform. */
final class Loopback {
    private static final int BETWEEN_LOOKS = 20;
    private static final int CONNECT_MILLIS = 100;

    private Loopback() {}

    /** A port nobody listens on at the moment. */
    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /**
     * Waits until this process listens.
     *
     * @throws IllegalStateException when it has ended, or does not in time
     */
    static void awaitListening(Process server, int port, Duration patience) {
        var end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end && server.isAlive()) {
            try (var socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
                return;
            } catch (IOException notYet) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(BETWEEN_LOOKS));
            }
        }
        throw new IllegalStateException("nobody listens on " + port);
    }
}
