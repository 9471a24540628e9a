package cn.gov.zs.housing.disclosure.opendata;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A data set (数据集): a table anybody may take. Nothing in it is personal.
 *
 * @param <T> what a row is made of
 * @param name as it stands in addresses
 * @param rows all rows, oldest first, read while they are written; whoever takes them closes them
 */
public record DataSet<T>(String name, List<DataColumn<T>> columns, Supplier<Stream<T>> rows) {
    /** Keeps its own copy. */
    public DataSet {
        columns = List.copyOf(columns);
    }
}
