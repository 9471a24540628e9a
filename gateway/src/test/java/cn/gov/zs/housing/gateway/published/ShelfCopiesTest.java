package cn.gov.zs.housing.gateway.published;

import static cn.gov.zs.housing.gateway.published.KeptSamples.DAY;
import static cn.gov.zs.housing.gateway.published.KeptSamples.END;
import static cn.gov.zs.housing.gateway.published.KeptSamples.NOON;
import static cn.gov.zs.housing.gateway.published.KeptSamples.SECURITY;
import static cn.gov.zs.housing.gateway.published.KeptSamples.card;
import static cn.gov.zs.housing.gateway.published.KeptSamples.kept;
import static cn.gov.zs.housing.gateway.published.KeptSamples.standing;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.platform.pages.ItemCard.State;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelfCopiesTest {

    private static final String KEY = "notices/1";
    private static final int RACES = 100;

    @TempDir
    private Path directory;

    private final Clock clock = Clock.fixed(NOON, ZoneId.of("Asia/Shanghai"));
    private PublicShelf shelf = shelf(1_000_000);

    @Test
    void what_is_gone_is_off_the_shelf_and_the_disk_at_once() {
        var copies = copies();
        copies.put(standing("1"), copies.told(KEY));
        assertThat(onDisk()).containsExactly(KEY);

        copies.gone(List.of(KEY));

        assertThat(shelf.now().items()).isEmpty();
        assertThat(onDisk()).isEmpty();
    }

    @Test
    void what_was_fetched_before_it_was_gone_is_not_put_any_more() {
        var copies = copies();
        var told = copies.told(KEY);
        copies.gone(List.of(KEY));

        assertThat(copies.put(standing("1"), told)).isFalse();
        assertThat(shelf.now().items()).isEmpty();
        assertThat(onDisk()).isEmpty();
    }

    @Test
    void what_was_fetched_before_something_else_was_gone_is_not_put_as_it_may_name_it() {
        var copies = copies();
        var told = copies.told(KEY);
        copies.gone(List.of("notices/2"));

        assertThat(copies.put(standing("1"), told)).isFalse();
        assertThat(copies.put(standing("1"), copies.told(KEY))).isTrue();
    }

    @Test
    void what_was_fetched_before_it_changed_is_neither_put_nor_confirmed() {
        var copies = copies();
        var kept = standing("1");
        copies.put(kept, copies.told(KEY));
        var told = copies.told(KEY);
        copies.changed(KEY);

        assertThat(copies.put(standing("1"), told)).isFalse();
        assertThat(copies.confirm(kept, told, NOON.plusSeconds(9))).isFalse();
        assertThat(kept.confirmedAt()).isEqualTo(NOON);
    }

    @Test
    void a_fetch_that_ends_in_the_moment_of_the_take_down_leaves_nothing_whoever_is_first() throws Exception {
        var copies = copies();
        try (var both = Executors.newFixedThreadPool(2)) {
            for (var race = 0; race < RACES; race++) {
                var start = new CyclicBarrier(2);
                var told = copies.told(KEY);
                var fetch = both.submit(() -> {
                    start.await();
                    return copies.put(standing("1"), told);
                });
                var end = both.submit(() -> {
                    start.await();
                    copies.gone(List.of(KEY));
                    return true;
                });
                fetch.get();
                end.get();
                assertThat(shelf.now().items()).isEmpty();
                assertThat(onDisk()).isEmpty();
            }
        }
    }

    @Test
    void a_keeper_that_is_told_to_stop_leaves_what_lies_on_the_disk() {
        var copies = copies();
        copies.put(standing("1"), copies.told(KEY));

        copies.interrupt(Thread.currentThread());

        assertThat(copies.put(standing("1"), copies.told(KEY))).isFalse();
        assertThat(Thread.interrupted()).isTrue();
        assertThat(onDisk()).containsExactly(KEY);
    }

    @Test
    void what_finds_no_room_leaves_the_disk_too() {
        var older = kept(card("1", State.SETTLED, DAY.minusDays(9), null), "older");
        shelf = shelf(older.size() + 10);
        var copies = copies();
        copies.put(older, copies.told(KEY));

        copies.put(kept(card("2", State.STANDING, DAY, END), "newer"), copies.told("notices/2"));

        assertThat(shelf.now().items()).containsOnlyKeys("notices/2");
        assertThat(onDisk()).containsExactly("notices/2");
    }

    @Test
    void the_shelf_is_filled_with_what_may_still_be_shown_and_the_rest_leaves_the_disk() {
        var files = new ShelfFiles(directory);
        files.write(standing("1"));
        files.write(kept(card("2", State.STANDING, DAY.minusDays(21), NOON), "over"));

        copies().fill();

        assertThat(shelf.now().items()).containsOnlyKeys(KEY);
        assertThat(onDisk()).containsExactly(KEY);
    }

    private ShelfCopies copies() {
        return new ShelfCopies(shelf, new ShelfFiles(directory));
    }

    private PublicShelf shelf(long room) {
        return new PublicShelf(room, SECURITY, clock, clock);
    }

    private List<String> onDisk() {
        return new ShelfFiles(directory)
                .read(SECURITY).stream().map(kept -> kept.card().key()).toList();
    }
}
