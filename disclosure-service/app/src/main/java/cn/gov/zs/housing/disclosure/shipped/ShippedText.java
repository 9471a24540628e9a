package cn.gov.zs.housing.disclosure.shipped;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A text that comes with the service. */
public final class ShippedText {
    private ShippedText() {}

    /**
     * All of it.
     *
     * @param path on the class path, such as {@code /retention/terms.tsv}
     * @throws IllegalStateException when the service was built without it
     */
    public static String of(String path) {
        try (InputStream in = ShippedText.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is missing from the service");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The rows of a table: what is neither empty nor a remark ({@code #}). */
    public static List<String> rows(String table) {
        return table.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }
}
