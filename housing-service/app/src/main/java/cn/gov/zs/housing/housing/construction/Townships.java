package cn.gov.zs.housing.housing.construction;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The townships of Zhongshan in the order of their codes, from the table {@code townships.tsv} beside this service. */
public final class Townships {
    private static final Map<String, Township> BY_CODE = read();

    private Townships() {}

    private static Map<String, Township> read() {
        try (var in = Townships.class.getResourceAsStream("/construction/townships.tsv")) {
            if (in == null) {
                throw new IllegalStateException("townships.tsv is missing from the service");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Township(cells[0], cells[1], cells[2]))
                    .collect(toMap(Township::code, township -> township, (one, two) -> one, LinkedHashMap::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All 23, in the order of their codes. */
    public static List<Township> list() {
        return List.copyOf(BY_CODE.values());
    }

    /** The township with this nine-digit code. */
    public static Optional<Township> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }
}
