package cn.gov.zs.platform.crypto.sm;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.platform.crypto.BlindIndex;
import cn.gov.zs.platform.crypto.KeyRing;
import cn.gov.zs.platform.crypto.KeyRings;
import cn.gov.zs.platform.crypto.KeySamples;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

@Tag("zone-free")
class Sm3BlindIndexTest {
    private final BlindIndex index = new Sm3BlindIndex(KeyRings.fixed(KeySamples.before()));

    @Property(tries = 300)
    void entries_are_equal_for_equal_values_of_one_purpose_only(
            @ForAll String purpose, @ForAll String value, @ForAll String otherPurpose, @ForAll String otherValue) {
        assertThat(index.entry(purpose, value).equals(index.entry(otherPurpose, otherValue)))
                .isEqualTo(purpose.equals(otherPurpose) && value.equals(otherValue));
        assertThat(index.entry(purpose, value)).isEqualTo(index.entry(purpose, value));
    }

    @Example
    void an_entry_does_not_move_between_purpose_and_value() {
        assertThat(index.entry("ab", "c")).isNotEqualTo(index.entry("a", "bc"));
    }

    @Example
    void another_index_key_gives_other_entries_and_another_field_key_the_same() {
        var ring = KeySamples.before();
        var otherIndexKey = new KeyRing(ring.keys(), ring.active(), KeySamples.secret(8, 32));

        assertThat(new Sm3BlindIndex(KeyRings.fixed(otherIndexKey)).entry("id-number", "x"))
                .isNotEqualTo(index.entry("id-number", "x"));
        assertThat(new Sm3BlindIndex(KeyRings.fixed(KeySamples.during())).entry("id-number", "x"))
                .isEqualTo(index.entry("id-number", "x"))
                .matches("[A-Za-z0-9_-]{43}");
    }
}
