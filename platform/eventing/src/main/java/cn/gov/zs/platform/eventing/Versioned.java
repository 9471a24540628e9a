package cn.gov.zs.platform.eventing;

/**
 * A state as it was read.
 *
 * @param id of the aggregate
 * @param version 1 for a new aggregate, one more with each change; forms carry it back, see {@link Aggregates#change(String,
 *     long, java.util.function.Function)}
 * @param state as of that version
 */
public record Versioned<T>(String id, long version, T state) {
    /** The version of a new aggregate. */
    public static final long FIRST = 1;
}
