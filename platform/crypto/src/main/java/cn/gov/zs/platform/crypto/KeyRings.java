package cn.gov.zs.platform.crypto;

/** Where a running service has its keys from. */
public interface KeyRings {
    /** The keys as last read. */
    KeyRing current();

    /** Reads them again, where they can change while the service runs. */
    KeyRing reread();

    /** Keys that stay as they are. */
    static KeyRings fixed(KeyRing ring) {
        return new KeyRings() {
            @Override
            public KeyRing current() {
                return ring;
            }

            @Override
            public KeyRing reread() {
                return ring;
            }
        };
    }
}
