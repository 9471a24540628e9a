package cn.gov.zs.platform.crypto.sm;

import cn.gov.zs.platform.crypto.ChunkedCipherContract;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.crypto.KeyRing;
import cn.gov.zs.platform.crypto.KeyRings;
import java.security.SecureRandom;
import net.jqwik.api.Tag;

@Tag("zone-free")
class Sm4ChunkedCipherTest extends ChunkedCipherContract {
    @Override
    protected FieldCipher withKeys(KeyRing ring) {
        return new Sm4FieldCipher(KeyRings.fixed(ring), new SecureRandom());
    }
}
