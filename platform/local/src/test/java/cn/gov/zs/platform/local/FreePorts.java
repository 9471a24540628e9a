package cn.gov.zs.platform.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Ports nobody listens at, for tests that start servers. */
public final class FreePorts {

    private static final int FIRST = 20_000;
    private static final int LAST = 30_000;

    private FreePorts() {}

    /** The first of so many free ports side by side, below those the system gives to outgoing connections. */
    public static int base(int count) {
        while (true) {
            int base = ThreadLocalRandom.current().nextInt(FIRST, LAST - count);
            if (allFree(base, count)) {
                return base;
            }
        }
    }

    private static boolean allFree(int base, int count) {
        for (int port = base; port < base + count; port++) {
            try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                if (!socket.isBound()) {
                    return false;
                }
            } catch (IOException taken) {
                return false;
            }
        }
        return true;
    }
}
