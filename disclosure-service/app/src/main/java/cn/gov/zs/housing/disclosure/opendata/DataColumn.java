package cn.gov.zs.housing.disclosure.opendata;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a data set. Its name is chosen once: programs read by it.
 *
 * @param <T> what a row is made of
 * @param name small letters and underscores
 * @param type what stands in it
 * @param value what stands in a row; null for nothing
 */
public record DataColumn<T>(String name, Type type, Function<? super T, @Nullable Object> value) {
    /** What a column holds, with the name that XML Schema has for it. */
    public enum Type {
        /** Any words. */
        TEXT("string"),
        /** One of a list of words, or an identifier. */
        CODE("token"),
        /** A whole number. */
        COUNT("integer"),
        /** Square metres. */
        AREA("decimal"),
        /** A day in Shanghai. */
        DAY("date"),
        /** A moment in UTC. */
        MOMENT("dateTime"),
        /** An address of a page. */
        ADDRESS("anyURI");

        private final String schema;

        Type(String schema) {
            this.schema = schema;
        }

        /** The name of XML Schema's type. */
        public String schema() {
            return schema;
        }
    }

    static <T> DataColumn<T> text(String name, Function<? super T, @Nullable String> value) {
        return new DataColumn<>(name, Type.TEXT, value::apply);
    }

    static <T> DataColumn<T> code(String name, Function<? super T, @Nullable String> value) {
        return new DataColumn<>(name, Type.CODE, value::apply);
    }

    static <T> DataColumn<T> count(String name, Function<? super T, @Nullable Long> value) {
        return new DataColumn<>(name, Type.COUNT, value::apply);
    }

    static <T> DataColumn<T> area(String name, Function<? super T, @Nullable BigDecimal> value) {
        return new DataColumn<>(name, Type.AREA, value::apply);
    }

    static <T> DataColumn<T> day(String name, Function<? super T, @Nullable LocalDate> value) {
        return new DataColumn<>(name, Type.DAY, value::apply);
    }

    static <T> DataColumn<T> moment(String name, Function<? super T, @Nullable Instant> value) {
        return new DataColumn<>(name, Type.MOMENT, value::apply);
    }

    static <T> DataColumn<T> address(String name, Function<? super T, @Nullable String> value) {
        return new DataColumn<>(name, Type.ADDRESS, value::apply);
    }
}
