package cn.gov.zs.housing.allocation.rules.freeze;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.zs.housing.allocation.rules.json.CanonicalJson;
import cn.gov.zs.housing.allocation.rules.json.JsonReader;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("zone-free")
@DisplayName("A line of entrants.jsonl")
class EntrantLineTest {

    private static final String TAG = "0123456789abcdef".repeat(4);
    private static final String GOOD =
            "{\"facts\":[true,3,\"低收入 \\\"x\\\"\",\"4.5\",-2],\"number\":7,\"queue\":0,\"score\":\"-21.5\",\"tag\":\""
                    + TAG + "\"}";

    @Test
    void gives_its_values() {
        var line = read(GOOD);
        assertThat(line.number()).isEqualTo(7);
        assertThat(line.queue()).isZero();
        assertThat(line.score()).isEqualTo(-21_500_000);
        assertThat(line.factCount()).isEqualTo(5);
        assertThat(line.flag(0)).isTrue();
        assertThat(line.amount(1)).isEqualTo(3_000_000);
        assertThat(line.word(2)).isEqualTo("低收入 \"x\"");
        assertThat(line.amount(3)).isEqualTo(4_500_000);
        assertThat(line.amount(4)).isEqualTo(-2_000_000);
        assertThatThrownBy(() -> line.amount(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> line.flag(1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> line.word(1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> line.amount(2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_whole_number_as_text_is_refused() {
        var line = read(GOOD.replace("\"4.5\"", "\"4\""));
        assertThatThrownBy(() -> line.amount(3)).hasMessageContaining("written as text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"facts\":[],\"number\":07,",
                "{\"facts\":[],\"number\":2147483648,",
                "{\"facts\":[],\"number\":-1,",
                "{\"facts\":[1 ],\"number\":7,",
                "{\"facts\":[1,],\"number\":7,",
                "{\"facts\":[,1],\"number\":7,",
                "{\"facts\":[1.5],\"number\":7,",
                "{\"facts\":[null],\"number\":7,",
                "{\"facts\":[[]],\"number\":7,",
                "{\"facts\":[1000000000000],\"number\":7,",
                "{\"facts\":[\"\\u0041\"],\"number\":7,",
                "{\"facts\":[\"a\tb\"],\"number\":7,",
                "{\"facts\":[\"a],\"number\":7,",
                "{\"facts\":[\"\\",
                "{\"facts\":[tru],\"number\":7,",
                "{\"facts\":[1,2,3,4,5,6],\"number\":7,",
                "{\"number\":7,\"facts\":[],"
            })
    void what_is_not_written_exactly_so_is_refused(String begin) {
        assertThatThrownBy(() -> read(begin + GOOD.substring(GOOD.indexOf("\"queue\""))))
                .isInstanceOf(RuntimeException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"score\":\"1.0\"", "\"score\":1", "\"score\":\"\"", "\"score\":\"1e3\"", "\"score\":\"1"})
    void another_way_of_writing_the_score_is_refused(String score) {
        assertThatThrownBy(() -> read(GOOD.replace("\"score\":\"-21.5\"", score)))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void capitals_in_the_tag_and_anything_behind_are_refused() {
        assertThatThrownBy(() -> read(GOOD.replace("abcdef", "ABCDEF"))).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> read(GOOD + " ")).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> read("")).isInstanceOf(RuntimeException.class);
    }

    /** The fast reader must never take what the strict reader of all JSON would not. */
    @Property(tries = 3000)
    void takes_nothing_that_is_not_canonical_json(@ForAll Random chance) {
        var bytes = GOOD.getBytes(UTF_8);
        for (int i = chance.nextInt(3); i >= 0; i--) {
            bytes[chance.nextInt(bytes.length)] =
                    (byte) (chance.nextInt(4) == 0 ? chance.nextInt(256) : GOOD.charAt(chance.nextInt(GOOD.length())));
        }
        var line = new EntrantLine(5);
        try {
            line.read(bytes, 0, bytes.length);
            for (int i = 0; i < line.factCount(); i++) {
                if (!line.isFlag(i)) {
                    kind(line, i);
                }
            }
        } catch (RuntimeException e) {
            return;
        }
        assertThat(CanonicalJson.bytes(JsonReader.readObject(bytes).only("facts", "number", "queue", "score", "tag")))
                .isEqualTo(bytes);
    }

    private static void kind(EntrantLine line, int i) {
        try {
            line.amount(i);
        } catch (NumberFormatException e) {
            assertThat(line.word(i)).isNotNull();
        }
    }

    private static EntrantLine read(String text) {
        var line = new EntrantLine(5);
        // in the middle of a block, as in a file
        var bytes = ("x" + text + "y").getBytes(UTF_8);
        line.read(bytes, 1, bytes.length - 1);
        return line;
    }
}
