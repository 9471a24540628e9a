package cn.gov.zs.housing.disclosure.opendata;

import java.util.List;
import java.util.stream.Stream;

/** Data sets to test with. */
public final class DataSetSamples {
    private DataSetSamples() {}

    /** One column of text, and how long it is. */
    public static DataSet<String> of(Stream<String> texts) {
        return new DataSet<>(
                "texts",
                List.of(DataColumn.text("text", text -> text), DataColumn.count("length", text ->
                        (long) text.length())),
                () -> texts);
    }
}
