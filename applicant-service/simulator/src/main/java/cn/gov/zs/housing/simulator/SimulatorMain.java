package cn.gov.zs.housing.simulator;

import java.io.IOException;
import java.time.Clock;

/** Starts the simulator as a process of its own: one argument, the port. */
public final class SimulatorMain {
    private SimulatorMain() {}

    /** Starts it; it runs until the process ends. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("one argument: the port");
        }
        Simulator.start(Integer.parseInt(arguments[0]), Clock.systemUTC());
    }
}
