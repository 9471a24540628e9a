package cn.gov.zs.housing.allocation.waitlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What stands beside its total gives no few households away. */
class SmallCellsTest {

    @Test
    void a_single_small_count_takes_the_next_smallest_with_it() {
        assertThat(SmallCells.suppress(List.of(20L, 3L, 7L, 0L)))
                .containsExactly(Optional.of(20L), Optional.empty(), Optional.empty(), Optional.of(0L));
        assertThat(SmallCells.suppress(List.of(20L, 1L, 1L)))
                .containsExactly(Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(SmallCells.suppress(List.of(5L, 0L))).containsExactly(Optional.of(5L), Optional.of(0L));
        assertThat(SmallCells.total(4)).isEmpty();
        assertThat(SmallCells.total(0)).contains(0L);
        assertThat(SmallCells.total(5)).contains(5L);
    }

    @Property
    void what_is_left_out_cannot_be_computed_from_the_rest(
            @ForAll @Size(max = 12) List<@IntRange(max = 9) Integer> counts) {
        var told = SmallCells.suppress(counts.stream().map(Integer::longValue).toList());
        long hidden = told.stream().filter(Optional::isEmpty).count();
        long all = counts.stream().mapToLong(Integer::longValue).sum();
        long shown = told.stream()
                .flatMap(Optional::stream)
                .mapToLong(Long::longValue)
                .sum();
        assertThat(told.stream().flatMap(Optional::stream)).allMatch(count -> count == 0 || count >= 5);
        if (hidden > 0 && shown > 0) {
            assertThat(hidden).isGreaterThan(1);
            assertThat(all - shown).isGreaterThanOrEqualTo(SmallCells.FEWEST);
        }
    }
}
