package cn.gov.zs.platform.local;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** {@code housing stop}: ends the platform that runs in this working copy, as Ctrl-C in its terminal would. */
final class StopCommand {

    private static final long SECONDS = 60;

    private StopCommand() {}

    static int run(Layout layout) throws IOException, InterruptedException {
        Optional<ProcessHandle> holder = RunFile.holder(layout.run());
        if (holder.isEmpty()) {
            System.err.println("housing: nothing runs here");
            return 1;
        }
        holder.get().destroy();
        try {
            holder.get().onExit().get(SECONDS, TimeUnit.SECONDS);
            return 0;
        } catch (TimeoutException | ExecutionException late) {
            System.err.println("housing: process " + holder.get().pid() + " did not end within " + SECONDS + " s");
            return 1;
        }
    }
}
