package cn.gov.zs.platform.crypto.sm;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.crypto.FieldCipherContract;
import cn.gov.zs.platform.crypto.KeyRing;
import cn.gov.zs.platform.crypto.KeyRings;
import cn.gov.zs.platform.crypto.KeySamples;
import cn.gov.zs.platform.crypto.Place;
import java.security.SecureRandom;
import net.jqwik.api.Example;
import net.jqwik.api.Tag;

@Tag("zone-free")
class Sm4FieldCipherTest extends FieldCipherContract {
    @Override
    protected FieldCipher withKeys(KeyRing ring) {
        return new Sm4FieldCipher(KeyRings.fixed(ring), new SecureRandom());
    }

    @Example
    void asks_for_the_keys_again_before_it_calls_one_unknown() {
        var place = new Place("things", "1", "name");
        var ciphertext = withKeys(KeySamples.during()).encrypt(KeySamples.NEW, place, "李美华");
        var late = new Sm4FieldCipher(
                new KeyRings() {
                    @Override
                    public KeyRing current() {
                        return KeySamples.before();
                    }

                    @Override
                    public KeyRing reread() {
                        return KeySamples.during();
                    }
                },
                new SecureRandom());

        assertThat(late.decryptText(place, ciphertext)).isEqualTo("李美华");
    }
}
