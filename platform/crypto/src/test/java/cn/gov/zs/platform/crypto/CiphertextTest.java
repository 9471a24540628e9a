package cn.gov.zs.platform.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("zone-free")
class CiphertextTest {
    @Test
    void is_stored_as_version_key_and_body() {
        var ciphertext = Ciphertext.of(new KeyId("2026-11"), new byte[] {(byte) 0xfb, (byte) 0xff, 0});

        assertThat(ciphertext.text()).isEqualTo("1.2026-11.-_8A");
        assertThat(Ciphertext.read("1.2026-11.-_8A")).isEqualTo(ciphertext);
        assertThat(ciphertext).hasToString("ciphertext under 2026-11");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "442000198001010018",
                "2.2026-11.-_8A",
                "1.2026-11",
                "1.2026-11.-_8A.",
                "1.2026-11.+/8A",
                "1.2026-11.-_8A=",
                "1.UPPER.-_8A",
                "1..-_8A",
                // the same byte, its unused bits set
                "1.2026-11.AB"
            })
    void refuses_anything_else_without_repeating_it(String stored) {
        assertThatExceptionOfType(UndecipherableException.class)
                .isThrownBy(() -> Ciphertext.read(stored))
                .withMessage("not a stored ciphertext");
    }
}
