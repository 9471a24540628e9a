package cn.gov.zs.platform.eventing;

/** Somebody else changed the aggregate since the caller read it. Pages answer 409 and show the newer state. */
public final class StaleVersionException extends RuntimeException {

    private final String id;
    private final long expected;
    private final long actual;

    public StaleVersionException(String id, long expected, long actual) {
        super(id + " is at version " + actual + ", not " + expected);
        this.id = id;
        this.expected = expected;
        this.actual = actual;
    }

    public String id() {
        return id;
    }

    /** The version the caller had read. */
    public long expected() {
        return expected;
    }

    /** The version it has by now. */
    public long actual() {
        return actual;
    }
}
