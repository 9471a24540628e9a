package cn.gov.zs.platform.local.process;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;

/**
 * Ends this process when the launcher is gone, however it went.
 *
 * <p>The launcher holds the writing end of this process's standard input and writes nothing. When the launcher dies, even
 * by {@code kill -9}, the kernel closes that end and the reader here sees the end of the stream. That works on every
 * system and for every thread of the launcher; Linux's {@code PR_SET_PDEATHSIG} follows the one thread that started the
 * child, which in a JVM may end long before the launcher does.
 */
public final class Leash {

    /** A process whose own shutdown hangs is not worth more than this. */
    private static final long MILLIS_TO_END_WELL = 4_000;

    private Leash() {}

    /**
     * Runs another class's {@code main} on the leash: {@code Leash MAIN-CLASS ARGUMENTS...}.
     *
     * @throws ReflectiveOperationException when there is no such main class
     */
    public static void main(String[] args) throws ReflectiveOperationException {
        hold();
        try {
            Class.forName(args[0]).getMethod("main", String[].class).invoke(null, (Object)
                    Arrays.copyOfRange(args, 1, args.length));
        } catch (InvocationTargetException failed) {
            failed.printStackTrace();
            System.exit(1);
        }
    }

    /** Starts watching standard input; the process ends soon after its end is seen. */
    public static void hold() {
        Thread watch = new Thread(Leash::endWithTheLauncher, "leash");
        watch.setDaemon(true);
        watch.start();
    }

    private static void endWithTheLauncher() {
        readToTheEnd(System.in);
        System.err.println("the launcher is gone: ending");
        Thread patience = new Thread(Leash::haltWhenLate, "leash-patience");
        patience.setDaemon(true);
        patience.start();
        System.exit(0);
    }

    private static void readToTheEnd(InputStream in) {
        try {
            while (in.read() >= 0) {
                // nothing is ever said on this line
            }
        } catch (IOException broken) {
            System.err.println("the line to the launcher broke: " + broken.getMessage());
        }
    }

    private static void haltWhenLate() {
        try {
            Thread.sleep(MILLIS_TO_END_WELL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(137);
    }
}
