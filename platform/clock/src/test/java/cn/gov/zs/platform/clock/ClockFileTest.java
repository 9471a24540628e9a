package cn.gov.zs.platform.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClockFileTest {

    @TempDir
    Path folder;

    private Path path;
    private ClockFile file;

    @BeforeEach
    void names_a_file_in_a_folder_not_yet_there() {
        path = folder.resolve("var").resolve("clock");
        file = new ClockFile(path);
    }

    @Test
    void has_no_offset_when_the_file_is_absent() {
        assertThat(file.offset()).isZero();
    }

    @Test
    void adds_up_what_it_was_advanced_by() {
        file.advance(Duration.ofDays(20));
        assertThat(file.advance(Duration.ofHours(1))).isEqualTo(Duration.ofHours(481));
        assertThat(new ClockFile(path).offset()).isEqualTo(Duration.ofHours(481));
    }

    @Test
    void leaves_nothing_but_the_file_behind() throws IOException {
        file.advance(Duration.ofDays(1));
        try (var left = Files.list(path.getParent())) {
            assertThat(left).containsExactly(path);
        }
    }

    @Test
    void refuses_to_go_back() {
        assertThatThrownBy(() -> file.advance(Duration.ofSeconds(-1))).isInstanceOf(IllegalArgumentException.class);
        assertThat(path).doesNotExist();
    }

    @Test
    void refuses_to_go_farther_than_date_arithmetic_bears() {
        assertThatThrownBy(() -> file.advance(Duration.ofDays(40_000))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "20 days", "-PT1H", "P1Y", "PT9000000H"})
    void names_the_setting_when_the_file_holds_something_else(String text) throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        assertThatThrownBy(file::offset)
                .isInstanceOf(ClockFileException.class)
                .hasMessageContaining("PLATFORM_CLOCK_FILE");
    }

    @Test
    void may_end_with_a_line_break_as_an_editor_leaves_it() throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, "PT480H\n");
        assertThat(file.offset()).isEqualTo(Duration.ofDays(20));
    }
}
