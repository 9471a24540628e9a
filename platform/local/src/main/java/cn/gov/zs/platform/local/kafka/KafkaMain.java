package cn.gov.zs.platform.local.kafka;

import cn.gov.zs.platform.local.process.Leash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kafka.Kafka;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/** The broker as a process: {@code KafkaMain PORT CONTROLLER-PORT DIRECTORY}, on loopback only. */
public final class KafkaMain {

    private KafkaMain() {}

    /**
     * Formats the directory when it is new, then serves until told to stop (SIGTERM) or until whoever started it is gone.
     *
     * @param args the port, the controller's port, the directory
     * @throws IOException when the directory cannot be written
     */
    public static void main(String[] args) throws IOException {
        Leash.hold();
        Path home = Path.of(args[2]).toAbsolutePath();
        Path log = home.resolve("log");
        BrokerSettings settings = new BrokerSettings(Integer.parseInt(args[0]), Integer.parseInt(args[1]), log);
        Files.createDirectories(log);
        Path file = write(settings, home.resolve("broker.properties"));
        if (!Files.exists(log.resolve("meta.properties"))) {
            format(file);
        }
        Kafka.main(new String[] {file.toString()});
    }

    private static Path write(BrokerSettings settings, Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, String> setting : settings.properties().entrySet()) {
            lines.add(setting.getKey() + "=" + setting.getValue().replace("\\", "\\\\"));
        }
        return Files.write(file, lines);
    }

    private static void format(Path settings) {
        int code = StorageTool.execute(
                new String[] {
                    "format",
                    "--cluster-id",
                    Uuid.randomUuid().toString(),
                    "--config",
                    settings.toString(),
                    "--ignore-formatted"
                },
                System.out);
        if (code != 0) {
            throw new IllegalStateException("the broker's directory could not be formatted, code " + code);
        }
    }
}
