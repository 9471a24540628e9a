package cn.gov.zs.platform.crypto;

import java.util.Arrays;
import java.util.Map;

/** Keys that open nothing outside these tests. */
public final class KeySamples {
    public static final KeyId OLD = new KeyId("2025-11");
    public static final KeyId NEW = new KeyId("2026-11");

    private KeySamples() {}

    /** The old key alone. */
    public static KeyRing before() {
        return new KeyRing(Map.of(OLD, secret(1, 16)), OLD, secret(9, 32));
    }

    /** Both keys, the new one active. */
    public static KeyRing during() {
        return before().with(NEW, secret(2, 16));
    }

    /** The new key alone. */
    public static KeyRing after() {
        return during().without(OLD);
    }

    /** This byte, so many times. */
    public static Secret secret(int value, int bytes) {
        var all = new byte[bytes];
        Arrays.fill(all, (byte) value);
        return Secret.of(all);
    }
}
