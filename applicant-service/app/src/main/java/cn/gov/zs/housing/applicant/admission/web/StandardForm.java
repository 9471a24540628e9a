package cn.gov.zs.housing.applicant.admission.web;

import cn.gov.zs.housing.applicant.admission.AdmissionStandard;
import cn.gov.zs.housing.applicant.admission.Criterion;
import cn.gov.zs.housing.applicant.admission.Limit;
import cn.gov.zs.housing.applicant.admission.StandardDraft;
import cn.gov.zs.housing.applicant.admission.StandardDraft.LimitDraft;
import cn.gov.zs.housing.applicant.application.web.TypedDays;
import cn.gov.zs.housing.applicant.application.web.TypedNumbers;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * The form of a new version as the browser sends it.
 *
 * @param limits one row per {@link Criterion}, in its order; one without number and clause was not used
 */
record StandardForm(
        @Nullable String category,
        @Nullable String firstDay,
        @Nullable String sourceTitle,
        @Nullable String sourceNumber,
        @Nullable String sourceDate,
        @Nullable String sample,
        List<LimitRow> limits) {

    /** One row; {@code included} is {@code true} when ticked. */
    record LimitRow(
            @Nullable String number,
            @Nullable String included,
            @Nullable String clause) {
        boolean unused() {
            return Stream.of(number, clause).allMatch(text -> text == null || text.isBlank());
        }
    }

    static StandardForm empty(String category) {
        return new StandardForm(
                category,
                "",
                "",
                "",
                "",
                "",
                Arrays.stream(Criterion.values())
                        .map(_ -> new LimitRow("", "true", ""))
                        .toList());
    }

    /** A form with the limits of an earlier version, of which most stay as they are from year to year. */
    static StandardForm after(AdmissionStandard before) {
        return new StandardForm(
                before.category().name(),
                "",
                "",
                "",
                "",
                "",
                Arrays.stream(Criterion.values())
                        .map(criterion -> before.find(criterion)
                                .map(StandardForm::row)
                                .orElseGet(() -> new LimitRow("", "true", "")))
                        .toList());
    }

    private static LimitRow row(Limit limit) {
        return switch (limit) {
            case Limit.Measured measured ->
                new LimitRow(
                        measured.number().stripTrailingZeros().toPlainString(),
                        Boolean.toString(measured.included()),
                        measured.clause());
            case Limit.Bar bar -> new LimitRow("", "", bar.clause());
        };
    }

    static StandardForm of(MultiValueMap<String, String> fields) {
        return new StandardForm(
                fields.getFirst("category"),
                fields.getFirst("firstDay"),
                fields.getFirst("sourceTitle"),
                fields.getFirst("sourceNumber"),
                fields.getFirst("sourceDate"),
                fields.getFirst("sample"),
                Arrays.stream(Criterion.values())
                        .map(StandardForm::field)
                        .map(row -> new LimitRow(
                                fields.getFirst(row + ".number"),
                                fields.getFirst(row + ".included"),
                                fields.getFirst(row + ".clause")))
                        .toList());
    }

    StandardDraft draft(TypedNumbers numbers, TypedDays days) {
        return new StandardDraft(
                category,
                days.day("firstDay", firstDay),
                sourceTitle,
                sourceNumber,
                days.day("sourceDate", sourceDate),
                "true".equals(sample),
                Arrays.stream(Criterion.values())
                        .filter(criterion -> !limits.get(criterion.ordinal()).unused())
                        .map(criterion -> limit(criterion, numbers))
                        .toList());
    }

    private LimitDraft limit(Criterion criterion, TypedNumbers numbers) {
        var row = limits.get(criterion.ordinal());
        var field = field(criterion);
        return new LimitDraft(
                field,
                criterion,
                numbers.decimal(field + ".number", row.number()),
                "true".equals(row.included()),
                row.clause());
    }

    private static String field(Criterion criterion) {
        return "limits[" + criterion.ordinal() + "]";
    }
}
