package cn.gov.zs.housing.disclosure.opendata;

import java.util.stream.Stream;

/**
 * All of something public, in the order in which it was published.
 *
 * @param <T> notices or documents
 */
public interface PublicRows<T> {
    /** Read some at a time while the stream is; whoever takes it closes it. */
    Stream<T> stream();
}
