package cn.gov.zs.housing.gateway.published;

import static cn.gov.zs.housing.gateway.published.KeptSamples.DAY;
import static cn.gov.zs.housing.gateway.published.KeptSamples.END;
import static cn.gov.zs.housing.gateway.published.KeptSamples.card;
import static cn.gov.zs.housing.gateway.published.KeptSamples.kept;
import static cn.gov.zs.housing.gateway.published.KeptSamples.standing;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.platform.pages.ItemCard.State;
import cn.gov.zs.platform.pages.Lang;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("zone-free")
class ShelfTest {

    private static final long ROOM = 1_000_000;

    @Test
    void holds_an_item_at_each_of_its_addresses_in_its_newest_version() {
        var older = standing("1");
        var newer = kept(older.card(), "newer");

        var shelf = Shelf.EMPTY.with(List.of(older), ROOM).with(List.of(standing("2"), newer), ROOM);

        assertThat(shelf.items()).hasSize(2);
        assertThat(place(shelf, "/notices/1").kept()).isSameAs(newer);
        assertThat(place(shelf, "/api/v1/public/notices/1").kept()).isSameAs(newer);
        assertThat(place(shelf, "/notices/1").page()).isTrue();
        assertThat(place(shelf, "/api/v1/public/notices/1").page()).isFalse();
        assertThat(shelf.size()).isEqualTo(newer.size() + standing("2").size());
    }

    @Test
    void a_change_leaves_who_reads_the_older_shelf_undisturbed() {
        var before = Shelf.EMPTY.with(List.of(standing("1")), ROOM);

        var after = before.without("notices/1");

        assertThat(before.find("/notices/1")).isNotNull();
        assertThat(after.find("/notices/1")).isNull();
        assertThat(after.find("/api/v1/public/notices/1")).isNull();
        assertThat(after.size()).isZero();
    }

    @Test
    void an_address_names_the_items_whose_names_stand_in_it_and_no_others() {
        var shelf = Shelf.EMPTY.with(List.of(standing("1"), standing("11")), ROOM);

        assertThat(shelf.named("/staff/disclosure/notices/1/postings"))
                .extracting(kept -> kept.card().key())
                .containsExactly("notices/1");
        assertThat(shelf.named("/notices/111/objection")).isEmpty();
    }

    @Test
    void without_room_what_is_settled_and_oldest_leaves_first() {
        var old = kept(card("old", State.SETTLED, DAY.minusDays(9), null), "x");
        var settled = kept(card("settled", State.SETTLED, DAY.minusDays(2), null), "x");
        var standing = kept(card("standing", State.STANDING, DAY.minusDays(12), END), "x");
        var room = settled.size() + standing.size();

        var shelf = Shelf.EMPTY.with(List.of(old, standing, settled), room);

        assertThat(shelf.items()).containsOnlyKeys("notices/settled", "notices/standing");
        assertThat(shelf.size()).isLessThanOrEqualTo(room);
    }

    @Test
    void an_item_larger_than_all_room_is_not_kept() {
        assertThat(Shelf.EMPTY.with(List.of(standing("1")), 10).items()).isEmpty();
    }

    @Test
    void every_coding_of_a_form_has_a_tag_of_its_own() {
        var place = place(Shelf.EMPTY.with(List.of(standing("1")), ROOM), "/notices/1");

        var plain = Objects.requireNonNull(place.find(Lang.ZH, List.of(Coding.IDENTITY)));
        var gzip = Objects.requireNonNull(place.find(Lang.ZH, List.of(Coding.GZIP)));
        var brotli = Objects.requireNonNull(place.find(Lang.ZH, List.of(Coding.BROTLI, Coding.GZIP)));
        var english = Objects.requireNonNull(place.find(Lang.EN, List.of(Coding.IDENTITY)));

        assertThat(List.of(plain.tag(), gzip.tag(), brotli.tag(), english.tag()))
                .doesNotHaveDuplicates()
                .allMatch(tag -> tag.startsWith("\"") && tag.endsWith("\""));
        assertThat(gzip.body().readableBytes()).isLessThan(plain.body().readableBytes());
        assertThat(brotli.head().each().get("content-encoding")).isEqualTo("br");
    }

    private static Place place(Shelf shelf, String path) {
        return Objects.requireNonNull(shelf.find(path));
    }
}
