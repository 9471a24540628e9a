package cn.gov.zs.housing.disclosure.mask;

import cn.gov.zs.housing.disclosure.shipped.ShippedText;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Every version of the mask policy there ever was, from the tables beside this service. */
public final class MaskPolicies {
    private static final String FIELDS = "/mask/fields.tsv";
    private static final String LIMITS = "/mask/limits.tsv";
    private static final String SAMPLE = "示例";
    private static final int FIELD_CELLS = 6;
    private static final int LIMIT_CELLS = 5;

    private final List<MaskPolicy> versions;

    /** @throws IllegalArgumentException when there is none, or two come into force on one day */
    public MaskPolicies(List<MaskPolicy> versions) {
        this.versions = versions.stream()
                .sorted(Comparator.comparing(MaskPolicy::inForceFrom))
                .toList();
        if (versions.isEmpty()
                || versions.stream().map(MaskPolicy::inForceFrom).distinct().count() != versions.size()) {
            throw new IllegalArgumentException("versions of the mask policy need a day of force each");
        }
    }

    /** The versions shipped with this service. */
    public static MaskPolicies shipped() {
        return read(ShippedText.of(FIELDS), ShippedText.of(LIMITS));
    }

    /** @throws RuntimeException if a row is none, or a version lacks a limit */
    static MaskPolicies read(String fields, String limits) {
        var rows = lines(fields, FIELD_CELLS).stream()
                .collect(Collectors.groupingBy(
                        cells -> cells[0],
                        Collectors.mapping(
                                cells -> new MaskPolicy.Row(
                                        Place.valueOf(cells[1]),
                                        MaskField.valueOf(cells[2]),
                                        MaskRule.valueOf(cells[3]),
                                        cells[4],
                                        cells[5].equals(SAMPLE)),
                                Collectors.toList())));
        var values = lines(limits, LIMIT_CELLS).stream()
                .collect(Collectors.groupingBy(
                        cells -> cells[0], Collectors.toMap(cells -> cells[1], cells -> cells[2])));
        return new MaskPolicies(rows.entrySet().stream()
                .map(each -> policy(each.getKey(), each.getValue(), values.getOrDefault(each.getKey(), Map.of())))
                .toList());
    }

    private static MaskPolicy policy(String version, List<MaskPolicy.Row> rows, Map<String, String> limits) {
        return new MaskPolicy(
                version,
                LocalDate.parse(limit(limits, "IN_FORCE")),
                rows,
                Long.parseLong(limit(limits, "FLOOR")),
                Integer.parseInt(limit(limits, "SMALLEST_GROUP")),
                Integer.parseInt(limit(limits, "YOUNGEST")),
                Integer.parseInt(limit(limits, "OLDEST")),
                Set.of(limit(limits, "PLACES").split(",")),
                Arrays.stream(limit(limits, "RELEASABLE").split(","))
                        .map(Finding.Kind::valueOf)
                        .collect(Collectors.toSet()));
    }

    private static String limit(Map<String, String> limits, String name) {
        var value = limits.get(name);
        if (value == null) {
            throw new IllegalStateException(LIMITS + " lacks " + name);
        }
        return value;
    }

    private static List<String[]> lines(String table, int cells) {
        return ShippedText.rows(table).stream()
                .map(line -> line.split("\t", -1))
                .peek(row -> {
                    if (row.length != cells) {
                        throw new IllegalStateException("a table of the mask policy has a row that is none: " + row[0]);
                    }
                })
                .toList();
    }

    /** The version that holds on this day; the first one before any did, for nothing goes out without a policy. */
    public MaskPolicy inForce(LocalDate day) {
        return versions.stream()
                .filter(version -> !version.inForceFrom().isAfter(day))
                .reduce((_, later) -> later)
                .orElseGet(versions::getFirst);
    }

    /** All versions, the newest last. */
    public List<MaskPolicy> versions() {
        return versions;
    }
}
