package cn.gov.zs.platform.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClockFileTest {

    @TempDir
    Path directory;

    @Test
    void is_the_systems_time_without_a_file() throws IOException {
        Instant system = Instant.parse("2026-11-23T00:00:00Z");
        assertThat(new ClockFile(directory.resolve("offset")).at(system)).isEqualTo(system);
    }

    @Test
    void adds_up_what_it_was_moved_by() throws IOException {
        ClockFile clock = new ClockFile(directory.resolve("clock/offset"));
        clock.forward(ClockCommand.ahead("+20d"));
        clock.forward(ClockCommand.ahead("+3h"));
        assertThat(Files.readString(directory.resolve("clock/offset"))).isEqualTo("PT483H");
        assertThat(clock.offset()).isEqualTo(Duration.ofHours(483));
    }

    @Test
    void never_moves_back() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ClockFile(directory.resolve("offset")).forward(Duration.ofDays(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> ClockCommand.ahead("-1d"));
    }
}
