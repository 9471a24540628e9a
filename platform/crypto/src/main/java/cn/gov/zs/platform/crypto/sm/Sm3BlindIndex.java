package cn.gov.zs.platform.crypto.sm;

import cn.gov.zs.platform.crypto.BlindIndex;
import cn.gov.zs.platform.crypto.KeyRings;
import java.util.Base64;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;

/** HMAC (GB/T 15852.2) with SM3 (GB/T 32905) over purpose and value. */
public final class Sm3BlindIndex implements BlindIndex {
    private final KeyRings rings;

    public Sm3BlindIndex(KeyRings rings) {
        this.rings = rings;
    }

    @Override
    public String entry(String purpose, String normalised) {
        var mac = new HMac(new SM3Digest());
        mac.init(new KeyParameter(rings.current().indexKey().copy()));
        var value = LengthPrefixed.bytes(purpose, normalised);
        mac.update(value, 0, value.length);
        var entry = new byte[mac.getMacSize()];
        mac.doFinal(entry, 0);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(entry);
    }
}
