package cn.gov.zs.housing.applicant.township;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The townships of Zhongshan in the order of their codes, from the table {@code townships.tsv} beside this service. */
public final class Townships {
    private static final Map<String, Township> BY_CODE = Table.rows("/township/townships.tsv")
            .map(cells -> new Township(cells[0], cells[1], cells[2]))
            .collect(toMap(Township::code, township -> township, (one, two) -> one, LinkedHashMap::new));

    private Townships() {}

    /** All 23, in the order of their codes. */
    public static List<Township> list() {
        return List.copyOf(BY_CODE.values());
    }

    /** The township with this nine-digit code. */
    public static Optional<Township> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /**
     * The township with this nine-digit code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Township get(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("no township has this code"));
    }
}
