package cn.gov.zs.platform.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovableClockTest {

    private static final Instant REAL = Instant.parse("2026-11-23T15:59:59Z");
    private static final Clock STILL = Clock.fixed(REAL, ZoneId.of("Asia/Shanghai"));

    @TempDir
    Path folder;

    private ClockFile file;
    private long nanos;
    private MovableClock clock;

    @BeforeEach
    void starts_with_no_file() {
        file = new ClockFile(folder.resolve("clock"));
        clock = new MovableClock(STILL, new MovableClock.Ahead(file, () -> nanos));
    }

    @Test
    void shows_real_time_until_it_is_moved() {
        assertThat(clock.instant()).isEqualTo(REAL);
        assertThat(clock.moved()).isFalse();
    }

    @Test
    void sees_a_move_after_fifty_milliseconds_at_most() {
        file.advance(Duration.ofDays(20));
        nanos += TimeUnit.MILLISECONDS.toNanos(50);
        assertThat(clock.instant()).isEqualTo(REAL.plus(Duration.ofDays(20)));
        assertThat(clock.moved()).isTrue();
        assertThat(LocalDate.now(clock)).isEqualTo("2026-12-13");
    }

    @Test
    void reads_the_file_no_oftener_than_that() {
        file.advance(Duration.ofDays(20));
        nanos += TimeUnit.MILLISECONDS.toNanos(49);
        assertThat(clock.instant()).isEqualTo(REAL);
    }

    @Test
    void never_goes_back_while_the_process_lives() throws IOException {
        file.advance(Duration.ofDays(20));
        nanos += TimeUnit.SECONDS.toNanos(1);
        assertThat(clock.moved()).isTrue();
        Files.delete(folder.resolve("clock"));
        nanos += TimeUnit.SECONDS.toNanos(1);
        assertThat(clock.instant()).isEqualTo(REAL.plus(Duration.ofDays(20)));
    }

    @Test
    void stays_where_it_was_when_the_file_becomes_unreadable() throws IOException {
        Files.writeString(folder.resolve("clock"), "nonsense");
        nanos += TimeUnit.SECONDS.toNanos(1);
        assertThat(clock.instant()).isEqualTo(REAL);
    }

    @Test
    void moves_together_with_its_copies_for_other_zones() {
        var elsewhere = clock.withZone(ZoneOffset.UTC);
        file.advance(Duration.ofDays(1));
        nanos += TimeUnit.SECONDS.toNanos(1);
        assertThat(elsewhere.instant()).isEqualTo(REAL.plus(Duration.ofDays(1)));
        assertThat(elsewhere.getZone()).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void refuses_to_start_on_garbage() throws IOException {
        Files.writeString(folder.resolve("clock"), "nonsense");
        assertThatThrownBy(() -> new MovableClock(file, STILL))
                .isInstanceOf(ClockFileException.class)
                .hasMessageContaining("PLATFORM_CLOCK_FILE");
    }
}
