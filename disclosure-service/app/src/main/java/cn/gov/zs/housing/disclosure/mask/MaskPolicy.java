package cn.gov.zs.housing.disclosure.mask;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A version of the mask policy (隐蔽规则): what each kind of notice may show of each field, and below which figures nothing goes out.
 *
 * @param version its name
 * @param inForceFrom first day on which it holds
 * @param rows the rule of each field in each kind of notice; what has none is never shown
 * @param floor 下限: fewest identity numbers that must remain, also to a reader who knows the birthday
 * @param smallestGroup fewest households a row without a name may tell of
 * @param youngest age of the youngest applicant a reader reckons with
 * @param oldest age of the oldest
 * @param places first six digits of identity numbers here
 * @param releasable findings with which a second officer may let a draft out, with a reason
 */
public record MaskPolicy(
        String version,
        LocalDate inForceFrom,
        List<Row> rows,
        long floor,
        int smallestGroup,
        int youngest,
        int oldest,
        Set<String> places,
        Set<Finding.Kind> releasable) {
    /** Keeps its own copies. */
    public MaskPolicy {
        rows = List.copyOf(rows);
        places = Set.copyOf(places);
        releasable = Set.copyOf(releasable);
    }

    /**
     * The rule of one field.
     *
     * @param place kind of notice
     * @param basis the words it rests on
     * @param sample whether nobody has confirmed it
     */
    public record Row(Place place, MaskField field, MaskRule rule, String basis, boolean sample) {}

    /** The rule of this field; {@link MaskRule#NEVER} where none is written. */
    public MaskRule rule(Place place, MaskField field) {
        return row(place, field).map(Row::rule).orElse(MaskRule.NEVER);
    }

    /** The row of this field. */
    public Optional<Row> row(Place place, MaskField field) {
        return rows.stream()
                .filter(each -> each.place() == place && each.field() == field)
                .findFirst();
    }

    /** The least favourable reader on this day. */
    public Reader reader(LocalDate today) {
        return new Reader(today.minusYears(oldest), today.minusYears(youngest), places);
    }

    /** What of an identity number may be shown at this place: the widest mask whose style fits. */
    public boolean allows(Place place, IdMask mask) {
        return switch (rule(place, MaskField.ID_NUMBER)) {
            case WHOLE -> true;
            case DIGITS_1_TO_6 -> mask.style().matches("[01]{6}0{12}");
            case TO_STREET_OR_VILLAGE, WITHOUT_PERSONAL_NUMBER, IN_GROUPS, NEVER -> mask.shown() == 0;
        };
    }
}
