package cn.gov.zs.platform.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingRunTest {

    @Test
    void says_whether_the_program_ever_served(@TempDir Path folder) throws Exception {
        Path log = folder.resolve("log");
        Path served = folder.resolve("served");

        assertThat(TrainingRun.untilItServes(List.of("true"), Map.of(), () -> false, log))
                .as("one that ended by itself")
                .isFalse();
        assertThat(TrainingRun.untilItServes(
                        List.of("sh", "-c", "touch \"$SERVED\"; exec sleep 60"),
                        Map.of("SERVED", served.toString()),
                        () -> Files.exists(served),
                        log))
                .isTrue();
    }
}
