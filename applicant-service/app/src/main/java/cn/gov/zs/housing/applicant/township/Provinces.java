package cn.gov.zs.housing.applicant.township;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The 31 provinces in which hukou is registered, in the order of their codes, from the table {@code provinces.tsv}. */
public final class Provinces {
    private static final Map<String, Province> BY_CODE = Table.rows("/township/provinces.tsv")
            .map(cells -> new Province(cells[0], cells[1], cells[2]))
            .collect(toMap(Province::code, province -> province, (one, two) -> one, LinkedHashMap::new));

    private Provinces() {}

    /** All of them, in the order of their codes. */
    public static List<Province> list() {
        return List.copyOf(BY_CODE.values());
    }

    /** The province with this six-digit code. */
    public static Optional<Province> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /**
     * The province with this six-digit code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Province get(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("no province has this code"));
    }
}
