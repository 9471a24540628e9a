package cn.gov.zs.platform.local.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Collection;
import java.util.Optional;

/** Sees before anything starts that nobody listens where our parts will. */
public final class PortCheck {

    /** Parts of a launcher that was killed end by themselves within this time. */
    private static final long MILLIS_FOR_LEFTOVERS = 10_000;

    private static final long MILLIS_FOR_UNKNOWN = 1_000;

    private static final long POLL_MILLIS = 100;

    private PortCheck() {}

    /**
     * Passes when all these ports of the loopback interface can be listened at.
     *
     * <p>Parts of a killed launcher, which are about to end by themselves, are waited for.
     *
     * @throws CannotStart naming the first port that cannot, and who has it
     */
    public static void allFree(Collection<Integer> ports) throws IOException {
        for (int port : ports) {
            long began = System.nanoTime();
            while (!free(port)) {
                Optional<PortOwner> owner = PortOwner.of(port);
                if (millisSince(began) > patience(owner)) {
                    throw new CannotStart("port " + port + " is taken by "
                            + owner.map(PortOwner::shown).orElse("another process")
                            + "; end it or choose other ports with --port-base");
                }
                pause();
            }
        }
    }

    /** An owner that is not found may be about to go: it may have gone between the two looks at it. */
    private static long patience(Optional<PortOwner> owner) {
        return owner.map(known -> known.leashed() ? MILLIS_FOR_LEFTOVERS : -1).orElse(MILLIS_FOR_UNKNOWN);
    }

    private static long millisSince(long nanos) {
        return (System.nanoTime() - nanos) / 1_000_000;
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("interrupted");
        }
    }

    private static boolean free(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
