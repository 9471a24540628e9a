package cn.gov.zs.platform.local;

/**
 * The ports of one platform, all on loopback, side by side from a base.
 *
 * @param base the gateway's port; 1024 to 65000
 */
public record Ports(int base) {

    /** The base unless told otherwise. */
    public static final Ports USUAL = new Ports(8080);

    /** How many ports a platform takes. */
    public static final int COUNT = 11;

    private static final int LAST_BASE = 65_000;

    /** Refuses a base outside its range. */
    public Ports {
        if (base < 1024 || base > LAST_BASE) {
            throw new IllegalArgumentException("a port base lies between 1024 and " + LAST_BASE + ", not " + base);
        }
    }

    public int gateway() {
        return base;
    }

    public int keycloak() {
        return base + 5;
    }

    public int kafka() {
        return base + 6;
    }

    public int kafkaController() {
        return base + 7;
    }

    public int mongo() {
        return base + 8;
    }

    public int exchange() {
        return base + 9;
    }

    public int mail() {
        return base + 10;
    }
}
