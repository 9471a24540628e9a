package cn.gov.zs.platform.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("zone-free")
class KeyFileTest {
    private static final String KEY = "01".repeat(16);
    private static final String INDEX = "09".repeat(32);

    @Test
    void what_was_written_reads_as_the_same_ring() {
        assertThat(KeyFile.read(KeyFile.write(KeySamples.during()))).isEqualTo(KeySamples.during());
        assertThat(KeyFile.write(KeySamples.before()))
                .isEqualTo("active=2025-11\nkey.2025-11=" + KEY + "\nindex-key=" + INDEX + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "key.a=K|index-key=I, the line active is missing",
        "active=a|key.a=K, the line index-key is missing",
        "active=b|key.a=K|index-key=I, 'active names b, but there is no key.b'",
        "active=a|key.a=xyz|index-key=I, the line key.a is not hexadecimal",
        "active=a|key.a=0101|index-key=I, key.a is not of 128 bits",
        "active=a|key.a=K|index-key=K, index-key is not of 256 bits",
        "active=a|key.a=K|index-key=I|more=K, 'a line is neither active, nor index-key, nor a key'",
        "active=a|key.A=K|index-key=I, has 1 to 40 small letters",
        "active=a|key.a=\\uK|index-key=I, the text holds a broken escape",
    })
    void names_the_line_that_is_wrong_and_not_what_stands_there(String lines, String message) {
        var text = lines.replace('|', '\n').replace("=K", "=" + KEY).replace("=I", "=" + INDEX);

        assertThatExceptionOfType(BadKeysException.class)
                .isThrownBy(() -> KeyFile.read(text))
                .withMessageContaining(message)
                .satisfies(refused -> assertThat(refused.getMessage())
                        .doesNotContain(KEY)
                        .doesNotContain("0101")
                        .doesNotContain("xyz"));
    }

    @Test
    void neither_a_key_nor_a_ring_prints_its_bytes() {
        assertThat(KeySamples.secret(1, 16)).hasToString("secret");
        assertThat(KeySamples.during()).hasToString("keys [2025-11, 2026-11], active 2026-11");
    }
}
