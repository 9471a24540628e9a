package cn.gov.zs.housing.allocation.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.zs.housing.allocation.contract.PoolRequestedV1;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PoolRequestTest {

    private static final Instant AT = Instant.parse("2026-11-30T02:00:00Z");
    private static final Wish TWO_ROOMS = new Wish(Optional.of("祈安苑"), 2, 2_000);

    @Test
    void tells_the_stock_what_is_wished_for_in_the_order_of_the_form() {
        var event =
                (PoolRequestedV1) asked(List.of(new Wish(Optional.empty(), 1, 3), new Wish(Optional.of("平安苑"), 1, 2)))
                        .event()
                        .body();
        assertThat(event.wishes())
                .containsExactly(new PoolRequestedV1.Wish(null, 1, 3), new PoolRequestedV1.Wish("平安苑", 1, 2));
    }

    @Test
    void has_at_least_one_wish_and_at_most_two_thousand_homes() {
        assertThat(asked(List.of(TWO_ROOMS)).wishes()).hasSize(1);
        assertThatThrownBy(() -> asked(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> asked(List.of(TWO_ROOMS, new Wish(Optional.of("祈安苑"), 3, 1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Wish(Optional.empty(), 2, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Wish(Optional.empty(), 10, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void wishes_for_each_kind_once_and_for_at_most_twenty_kinds() {
        var one = new Wish(Optional.empty(), 1, 1);
        assertThatThrownBy(() -> asked(Collections.nCopies(2, one))).isInstanceOf(IllegalArgumentException.class);
        assertThat(asked(kinds(20)).wishes()).hasSize(20);
        assertThatThrownBy(() -> asked(kinds(21))).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Wish> kinds(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Wish(Optional.of("小区" + i), 1, 1))
                .toList();
    }

    private static PoolRequest.Asked asked(List<Wish> wishes) {
        return new PoolRequest.Asked("r", "第一批", wishes, "officer", AT);
    }
}
