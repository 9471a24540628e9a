package cn.gov.zs.housing.gateway.published;

import static cn.gov.zs.housing.gateway.published.KeptSamples.NOON;
import static cn.gov.zs.housing.gateway.published.KeptSamples.SECURITY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class WarmUpTest {

    private final Clock clock = Clock.fixed(NOON, ZoneId.of("Asia/Shanghai"));
    private final PublicShelf shelf = new PublicShelf(1_000_000, SECURITY, clock, clock);

    @Test
    void answers_itself_over_real_connections_and_leaves_nothing_on_the_shelf_of_readers() {
        var warmUp = warmUp(Duration.ofMillis(50));

        warmUp.start();

        assertThat(warmUp.answers()).isGreaterThanOrEqualTo(8);
        assertThat(shelf.now().items()).isEmpty();
    }

    @Test
    void does_nothing_when_an_operator_wants_none() {
        var warmUp = warmUp(Duration.ZERO);

        warmUp.start();

        assertThat(warmUp.isRunning()).isTrue();
        assertThat(warmUp.answers()).isZero();
    }

    private WarmUp warmUp(Duration length) {
        return new WarmUp(shelf, Duration.ofMinutes(1), length, "session", clock, clock);
    }
}
