package cn.gov.zs.housing.applicant.export;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A list of any length, fetched some at a time in the order of its ids, so that it takes the same memory however long it is and no
 * row comes twice. A row that is added meanwhile may be in it or not.
 *
 * @param <T> a row
 */
public final class ById<T> implements Iterator<T> {
    private static final int AT_ONCE = 500;

    private final BiFunction<String, Integer, List<T>> after;
    private final Function<T, String> id;
    private Iterator<T> some = List.<T>of().iterator();
    private String last = "";
    private boolean ended;

    /**
     * @param after the rows with ids behind this one, in ascending order, so many at most
     * @param id of a row
     */
    public ById(BiFunction<String, Integer, List<T>> after, Function<T, String> id) {
        this.after = after;
        this.id = id;
    }

    @Override
    public boolean hasNext() {
        if (!some.hasNext() && !ended) {
            var next = after.apply(last, AT_ONCE);
            ended = next.isEmpty();
            some = next.iterator();
        }
        return some.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var row = some.next();
        last = id.apply(row);
        return row;
    }
}
