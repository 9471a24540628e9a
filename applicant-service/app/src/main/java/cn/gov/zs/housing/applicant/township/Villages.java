package cn.gov.zs.housing.applicant.township;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The 287 villages and residents' committees of Zhongshan in the order of their codes, from the table {@code villages.tsv} beside
 * this service (statistical edition of 2023, decision 0115). An address in none of them is no address here.
 */
public final class Villages {
    private static final int TOWNSHIP_DIGITS = 9;
    private static final Map<String, Village> BY_CODE = Table.rows("/township/villages.tsv")
            .map(cells ->
                    new Village(cells[0], cells[1], cells[2], Townships.get(cells[0].substring(0, TOWNSHIP_DIGITS))))
            .collect(toMap(Village::code, village -> village, (one, two) -> one, LinkedHashMap::new));
    private static final Map<Township, List<Village>> BY_TOWNSHIP =
            BY_CODE.values().stream().collect(groupingBy(Village::township));

    private Villages() {}

    /** All of them, in the order of their codes. */
    public static List<Village> list() {
        return List.copyOf(BY_CODE.values());
    }

    /** Those of one township, in the order of their codes; every township has some. */
    public static List<Village> list(Township township) {
        return List.copyOf(BY_TOWNSHIP.getOrDefault(township, List.of()));
    }

    /** The village with this twelve-digit code. */
    public static Optional<Village> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /**
     * The village with this twelve-digit code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Village get(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("no village has this code"));
    }
}
