package cn.gov.zs.housing.applicant.subsidy.web;

import cn.gov.zs.housing.applicant.application.Flaw;
import cn.gov.zs.housing.applicant.application.web.TypedNumbers;
import cn.gov.zs.housing.applicant.contract.IncomeClass;
import cn.gov.zs.housing.applicant.subsidy.FamilyKind;
import cn.gov.zs.housing.applicant.subsidy.RuleDraft;
import cn.gov.zs.housing.applicant.subsidy.SubsidyRule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** The form of a new version as the browser sends it. */
record RuleForm(
        @Nullable String firstDay,
        @Nullable String sourceTitle,
        @Nullable String sourceNumber,
        @Nullable String sourceDate,
        @Nullable String sample,
        @Nullable String rate,
        @Nullable String areaPerPerson,
        @Nullable String areaCap,
        Map<String, String> coefficients,
        Map<String, String> familyCoefficients) {
    static RuleForm empty() {
        return new RuleForm("", "", "", "", "", "", "", "", Map.of(), Map.of());
    }

    /** A form with the numbers of an earlier version, of which most stay. */
    static RuleForm after(SubsidyRule before) {
        return new RuleForm(
                "",
                "",
                "",
                "",
                "",
                text(before.rate()),
                text(before.areaPerPerson()),
                text(before.areaCap()),
                texts(before.coefficients()),
                texts(before.familyCoefficients()));
    }

    private static String text(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static <E extends Enum<E>> Map<String, String> texts(Map<E, BigDecimal> numbers) {
        return numbers.entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().name(), entry -> text(entry.getValue())));
    }

    static RuleForm of(MultiValueMap<String, String> fields) {
        return new RuleForm(
                fields.getFirst("firstDay"),
                fields.getFirst("sourceTitle"),
                fields.getFirst("sourceNumber"),
                fields.getFirst("sourceDate"),
                fields.getFirst("sample"),
                fields.getFirst("rate"),
                fields.getFirst("areaPerPerson"),
                fields.getFirst("areaCap"),
                row(fields, "coefficients", IncomeClass.values()),
                row(fields, "familyCoefficients", FamilyKind.values()));
    }

    private static Map<String, String> row(MultiValueMap<String, String> fields, String name, Enum<?>[] of) {
        var row = new HashMap<String, String>();
        for (var each : of) {
            var typed = fields.getFirst(name + "[" + each.name() + "]");
            row.put(each.name(), typed == null ? "" : typed);
        }
        return row;
    }

    RuleDraft draft(TypedNumbers numbers, List<Flaw> days) {
        return new RuleDraft(
                day("firstDay", firstDay, days),
                sourceTitle,
                sourceNumber,
                day("sourceDate", sourceDate, days),
                "true".equals(sample),
                numbers.decimal("rate", rate),
                numbers.decimal("areaPerPerson", areaPerPerson),
                numbers.decimal("areaCap", areaCap),
                read("coefficients", coefficients, IncomeClass.values(), IncomeClass.class, numbers),
                read("familyCoefficients", familyCoefficients, FamilyKind.values(), FamilyKind.class, numbers));
    }

    private static <E extends Enum<E>> Map<E, BigDecimal> read(
            String name, Map<String, String> row, E[] of, Class<E> type, TypedNumbers numbers) {
        var read = new EnumMap<E, BigDecimal>(type);
        for (var each : of) {
            var number = numbers.decimal(name + "[" + each.name() + "]", row.get(each.name()));
            if (number != null) {
                read.put(each, number);
            }
        }
        return read;
    }

    private static @Nullable LocalDate day(String field, @Nullable String typed, List<Flaw> flaws) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException noDay) {
            flaws.add(new Flaw(field, Flaw.Kind.NOT_A_DAY));
            return null;
        }
    }
}
