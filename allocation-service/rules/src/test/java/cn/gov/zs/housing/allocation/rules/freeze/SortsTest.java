package cn.gov.zs.housing.allocation.rules.freeze;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("zone-free")
@DisplayName("Packed sorts and long files of lines")
class SortsTest {

    @Property(tries = 300)
    void rows_are_sorted_by_unsigned_keys_and_equals_keep_their_order(
            @ForAll @IntRange(max = 300) int size, @ForAll @IntRange(max = 63) int bits, @ForAll Random chance) {
        var keys = new long[size];
        Arrays.setAll(keys, i -> chance.nextLong() >>> bits << chance.nextInt(3));
        var order = IntStream.range(0, size).toArray();
        var expected = Arrays.stream(order)
                .boxed()
                .sorted(Comparator.comparing((Integer row) -> keys[row], Long::compareUnsigned))
                .mapToInt(row -> row)
                .toArray();
        RadixOrder.sort(order, keys);
        assertThat(order).isEqualTo(expected);
    }

    @Property(tries = 200)
    void the_first_household_twice_is_found_whatever_its_tag_begins_with(
            @ForAll @IntRange(min = 2, max = 200) int size, @ForAll boolean collide, @ForAll Random chance) {
        var tags = new Tags(0);
        for (int i = 0; i < size; i++) {
            var tag = new byte[Tags.BYTES];
            chance.nextBytes(tag);
            if (collide) {
                Arrays.fill(tag, 0, 8, (byte) 7);
            }
            tags.add(tag, 0);
        }
        assertThat(tags.twice()).isEmpty();
        int one = chance.nextInt(size);
        tags.add(Arrays.copyOfRange(tags.array(), one * Tags.BYTES, (one + 1) * Tags.BYTES), 0);
        assertThat(tags.twice()).containsExactly(one, size);
    }

    @Test
    void long_and_short_lines_come_whole() throws IOException {
        var lines = List.of("", "a", "x".repeat(100_000), "", "y".repeat(400_000), "z");
        var read = new ArrayList<String>();
        Lines.each(
                new ByteArrayInputStream((String.join("\n", lines) + "\n").getBytes(UTF_8)),
                (block, from, to) -> read.add(new String(block, from, to - from, UTF_8)));
        assertThat(read).isEqualTo(lines);
    }

    @Test
    void a_line_without_an_end_or_beyond_measure_is_refused() {
        for (var text : List.of("a\nb", "x".repeat(2 * Lines.LONGEST) + "\n")) {
            assertThatThrownBy(
                            () -> Lines.each(new ByteArrayInputStream(text.getBytes(UTF_8)), (block, from, to) -> {}))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
