package cn.gov.zs.platform.local.process;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MemoryTest {

    @Test
    void refuses_to_start_what_would_not_fit() {
        assertThatThrownBy(() -> Memory.check(8, "MemTotal: 4000000 kB\nMemAvailable:    2048000 kB\n"))
                .isInstanceOf(CannotStart.class)
                .hasMessage("too little memory: 8 parts need about 2800 MiB, 2000 MiB are available");
    }

    @Test
    void starts_what_fits_or_where_nothing_is_told() {
        assertThatCode(() -> Memory.check(8, "MemAvailable:    4096000 kB\n")).doesNotThrowAnyException();
        assertThatCode(() -> Memory.check(8, "")).doesNotThrowAnyException();
    }
}
