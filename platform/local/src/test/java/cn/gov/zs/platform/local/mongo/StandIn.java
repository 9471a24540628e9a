package cn.gov.zs.platform.local.mongo;

import cn.gov.zs.platform.local.Layout;
import cn.gov.zs.platform.local.process.JavaCommand;
import cn.gov.zs.platform.local.process.Probes;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;

/** The stand-in as its own process, as the launcher starts it, to be killed by a test. */
final class StandIn implements AutoCloseable {

    private final Process process;

    private StandIn(Process process) {
        this.process = process;
    }

    static StandIn start(int port, Path file) throws IOException {
        JavaCommand command = new JavaCommand(
                List.of("-XX:TieredStopAtLevel=1"),
                Layout.find().servers(),
                MongoMain.class.getName(),
                List.of(String.valueOf(port), file.toString()));
        Process process = new ProcessBuilder(command.words())
                .redirectErrorStream(true)
                .redirectOutput(file.resolveSibling("stand-in.log").toFile())
                .start();
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .until(() -> Probes.tcp(port).serves());
        return new StandIn(process);
    }

    /** As {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
