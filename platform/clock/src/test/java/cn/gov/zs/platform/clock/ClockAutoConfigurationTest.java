package cn.gov.zs.platform.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class ClockAutoConfigurationTest {

    private final ApplicationContextRunner runner =
            new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(ClockAutoConfiguration.class));

    @TempDir
    Path folder;

    @Test
    void shows_real_shanghai_time_by_default() {
        runner.run(context ->
                assertThat(context.getBean(Clock.class)).isEqualTo(Clock.system(ZoneId.of("Asia/Shanghai"))));
    }

    @Test
    void can_be_moved_when_a_file_is_named() {
        runner.withPropertyValues("platform.clock.file=" + folder.resolve("clock"))
                .run(context -> assertThat(context.getBean(Clock.class)).isInstanceOf(MovableClock.class));
    }

    @Test
    void does_not_start_in_production_with_a_file_named() {
        runner.withPropertyValues("platform.clock.file=" + folder.resolve("clock"), "spring.profiles.active=production")
                .run(context -> assertThat(context)
                        .getFailure()
                        .hasRootCauseInstanceOf(ClockFileException.class)
                        .rootCause()
                        .hasMessageContaining("PLATFORM_CLOCK_FILE"));
    }

    @Test
    void does_not_start_on_a_file_that_holds_garbage() throws IOException {
        var file = Files.writeString(folder.resolve("clock"), "tomorrow");
        runner.withPropertyValues("platform.clock.file=" + file)
                .run(context -> assertThat(context).getFailure().hasStackTraceContaining("PLATFORM_CLOCK_FILE"));
    }
}
