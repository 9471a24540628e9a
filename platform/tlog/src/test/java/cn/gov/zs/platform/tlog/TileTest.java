package cn.gov.zs.platform.tlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("c2sp.org/tlog-tiles")
class TileTest {

    @ParameterizedTest
    @CsvSource({
        "0, 1234067, 256, tile/0/x001/x234/067",
        "0, 0, 256, tile/0/000",
        "1, 0, 17, tile/1/000.p/17",
        "63, 1000, 1, tile/63/x001/000.p/1",
        "-1, 999, 255, tile/entries/999.p/255",
    })
    void writes_and_reads_the_paths_of_the_specification(int level, long index, int width, String path) {
        var tile = new Tile(level, index, width);
        assertThat(tile.path()).isEqualTo(path);
        assertThat(Tile.find(path)).contains(tile);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tile/00/000",
                "tile/64/000",
                "tile/0/0",
                "tile/0/x000/001",
                "tile/0/001/000",
                "tile/0/x01/000",
                "tile/0/000.p/0",
                "tile/0/000.p/01",
                "tile/0/000.p/256",
                "tile/0/000.p/",
                "tile/-1/000",
                "tile/0/000/",
                "tile/0/../000",
                "tile/entries/x999/x999/x999/x999/x999/x999/999",
            })
    void knows_no_other_name_of_a_tile(String path) {
        assertThat(Tile.find(path)).isEmpty();
    }

    @Test
    void a_log_of_70_000_has_the_tiles_that_the_specification_counts() {
        var tiles = Tile.grown(0, 70_000);
        assertThat(tiles.stream().filter(tile -> tile.level() == 0 && tile.full()))
                .hasSize(273);
        assertThat(tiles.stream()
                        .filter(tile -> tile.level() > 0 || !tile.full())
                        .map(Tile::path))
                .containsExactlyInAnyOrder("tile/0/273.p/112", "tile/1/000", "tile/1/001.p/17", "tile/2/000.p/1");
        assertThat(Tile.grown(0, 256)).extracting(Tile::path).containsExactly("tile/0/000", "tile/1/000.p/1");
        assertThat(Tile.grown(0, 0)).isEmpty();
    }

    @Property(tries = 200)
    void step_by_step_a_log_writes_the_tiles_of_one_step_and_no_tile_that_it_lacks(
            @ForAll @LongRange(max = 140_000) long first, @ForAll @IntRange(max = 70_000) int more) {
        long size = first + more;
        assertThat(Tile.grown(first, size)).allMatch(tile -> tile.within(size) && !tile.within(first));
        var both = new java.util.HashSet<>(Tile.grown(0, first));
        both.addAll(Tile.grown(first, size));
        assertThat(both).containsAll(Tile.grown(0, size));
    }

    @Test
    void a_bundle_gives_its_entries_back_and_one_that_breaks_off_is_refused() {
        var entries = List.of(bytes(""), bytes("公示"), bytes("x".repeat(EntryBundle.LONGEST)));
        var bundle = EntryBundle.write(entries);
        assertThat(EntryBundle.read(bundle)).containsExactlyElementsOf(entries);
        assertThatThrownBy(() -> EntryBundle.read(java.util.Arrays.copyOf(bundle, bundle.length - 1)))
                .isInstanceOf(MalformedException.class);
        assertThatThrownBy(() -> EntryBundle.read(new byte[] {0})).isInstanceOf(MalformedException.class);
        assertThatThrownBy(() -> EntryBundle.write(List.of(new byte[EntryBundle.LONGEST + 1])))
                .isInstanceOf(MalformedException.class);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
