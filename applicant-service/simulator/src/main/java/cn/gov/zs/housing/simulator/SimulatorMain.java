package cn.gov.zs.housing.simulator;

import java.io.IOException;
import java.time.Clock;

/** Starts the simulator as a process of its own: two arguments, the port and that of its mail server. */
public final class SimulatorMain {
    private SimulatorMain() {}

    /** Starts it; it runs until the process ends. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("two arguments: the port, and the mail server's");
        }
        Simulator.start(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]), Clock.systemUTC());
    }
}
