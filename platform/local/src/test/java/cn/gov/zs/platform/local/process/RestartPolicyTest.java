package cn.gov.zs.platform.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RestartPolicyTest {

    @Test
    void starts_again_at_once_then_waits_twice_as_long_each_time_up_to_a_limit() {
        assertThat(IntStream.rangeClosed(1, 8)
                        .mapToObj(RestartPolicy.USUAL::pauseBefore)
                        .map(Duration::toMillis))
                .containsExactly(0L, 250L, 500L, 1_000L, 2_000L, 4_000L, 8_000L, 8_000L);
    }
}
