package cn.gov.zs.housing.gateway.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("zone-free")
class WishesTest {

    private final Wishes wishes = new Wishes();

    @Test
    void what_an_event_told_of_comes_before_what_readers_ask_for_and_each_once() throws InterruptedException {
        wishes.last("a");
        wishes.last("b");
        wishes.first("b");
        wishes.last("b");

        assertThat(next()).isEqualTo("b");
        assertThat(next()).isEqualTo("a");
        assertThat(next()).isNull();
    }

    private @Nullable String next() throws InterruptedException {
        return wishes.next(Duration.ofMillis(1));
    }
}
