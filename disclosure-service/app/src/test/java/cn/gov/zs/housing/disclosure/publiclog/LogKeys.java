package cn.gov.zs.housing.disclosure.publiclog;

import cn.gov.zs.platform.tlog.SignatureType;
import cn.gov.zs.platform.tlog.SignerKey;
import java.util.Arrays;
import java.util.List;

/** Keys for tests. */
public final class LogKeys {
    public static final SignerKey LOG = SignerKey.of("housing.zs.example/log", SignatureType.ED25519, seed(7));
    public static final SignerKey SM2 = SignerKey.of("housing.zs.example/log/sm2", SignatureType.SM2, seed(9));
    public static final SignerKey WITNESS = SignerKey.of("witness.example/w1", SignatureType.COSIGNATURE, seed(8));

    private LogKeys() {}

    static LogKey key() {
        return new LogKey(LOG, List.of(SM2), List.of(WITNESS.verifier()));
    }

    private static byte[] seed(int value) {
        var seed = new byte[32];
        Arrays.fill(seed, (byte) value);
        return seed;
    }
}
