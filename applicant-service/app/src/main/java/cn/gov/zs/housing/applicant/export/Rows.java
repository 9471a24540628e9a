package cn.gov.zs.housing.applicant.export;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The rows of a list that goes out, read while they go. Whoever holds them closes them.
 *
 * @param count how many there were when it was asked for
 * @param all in the order of the list's page
 * @param <T> a row
 */
public record Rows<T>(long count, Stream<T> all) implements AutoCloseable {
    /** A short list that is there already. */
    public static <T> Rows<T> of(List<T> list) {
        return new Rows<>(list.size(), list.stream());
    }

    /** The same rows as a reader sees them. */
    public <R> Rows<R> map(Function<? super T, ? extends R> view) {
        return new Rows<>(count, all.map(view));
    }

    /** The same, without the rows that a reader sees nothing of. */
    public <R> Rows<R> flatMap(Function<? super T, ? extends Stream<? extends R>> view) {
        return new Rows<>(count, all.flatMap(view));
    }

    @Override
    public void close() {
        all.close();
    }
}
