package cn.gov.zs.housing.housing.township;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The 23 townships in the order of their codes, from the table {@code townships.tsv} beside this service. */
public final class Townships {
    private static final String TABLE = "/township/townships.tsv";
    private static final Map<String, Township> BY_CODE =
            rows().collect(toMap(Township::code, township -> township, (one, two) -> one, LinkedHashMap::new));

    private Townships() {}

    /** All, in the order of their codes. */
    public static List<Township> list() {
        return List.copyOf(BY_CODE.values());
    }

    /** The township with this nine-digit code. */
    public static Optional<Township> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    private static Stream<Township> rows() {
        try (InputStream in = Townships.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException(TABLE + " is missing from the service");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Township(cells[0], cells[1], cells[2]));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
