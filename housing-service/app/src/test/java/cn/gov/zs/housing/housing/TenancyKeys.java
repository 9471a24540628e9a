package cn.gov.zs.housing.housing;

import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.crypto.KeyFile;
import cn.gov.zs.platform.crypto.KeyId;
import cn.gov.zs.platform.crypto.KeyRing;
import cn.gov.zs.platform.crypto.KeyRings;
import cn.gov.zs.platform.crypto.Secret;
import cn.gov.zs.platform.crypto.sm.Sm4FieldCipher;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Map;

/** Keys for tests, which rotate when they are told to. */
public final class TenancyKeys implements KeyRings {
    public static final KeyId OLD = new KeyId("2025-11");
    public static final KeyId NEW = new KeyId("2026-11");

    private volatile KeyRing ring = new KeyRing(Map.of(OLD, secret(1, 16)), OLD, secret(9, 32));

    public static String asSetting() {
        return KeyFile.write(new TenancyKeys().ring);
    }

    public void addNewKey() {
        ring = ring.with(NEW, secret(2, 16));
    }

    public void removeOldKey() {
        ring = ring.without(OLD);
    }

    public FieldCipher cipher() {
        return new Sm4FieldCipher(this, new SecureRandom());
    }

    @Override
    public KeyRing current() {
        return ring;
    }

    @Override
    public KeyRing reread() {
        return ring;
    }

    private static Secret secret(int value, int bytes) {
        var all = new byte[bytes];
        Arrays.fill(all, (byte) value);
        return Secret.of(all);
    }
}
