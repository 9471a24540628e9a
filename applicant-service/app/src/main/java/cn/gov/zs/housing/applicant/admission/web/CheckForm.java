package cn.gov.zs.housing.applicant.admission.web;

import cn.gov.zs.housing.applicant.admission.FiguresDraft;
import cn.gov.zs.housing.applicant.application.web.TypedDays;
import cn.gov.zs.housing.applicant.application.web.TypedNumbers;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** The form of the public check as the browser sends it: every field is text, so that it can be shown again. */
record CheckForm(
        @Nullable String category,
        @Nullable String persons,
        @Nullable String hasHome,
        @Nullable String floorArea,
        @Nullable String areaMeasure,
        @Nullable String yearlyIncome,
        @Nullable String declaredAssets,
        @Nullable String applicantAge,
        @Nullable String transferred,
        @Nullable String transferredOn,
        @Nullable String migrantPoints,
        @Nullable String underHousingSecurity,
        @Nullable String earlierBenefit) {
    static CheckForm empty() {
        return new CheckForm("", "", "", "", "BUILT", "", "", "", "", "", "", "", "");
    }

    static CheckForm of(MultiValueMap<String, String> fields) {
        return new CheckForm(
                fields.getFirst("category"),
                fields.getFirst("persons"),
                fields.getFirst("hasHome"),
                fields.getFirst("floorArea"),
                fields.getFirst("areaMeasure"),
                fields.getFirst("yearlyIncome"),
                fields.getFirst("declaredAssets"),
                fields.getFirst("applicantAge"),
                fields.getFirst("transferred"),
                fields.getFirst("transferredOn"),
                fields.getFirst("migrantPoints"),
                fields.getFirst("underHousingSecurity"),
                fields.getFirst("earlierBenefit"));
    }

    FiguresDraft draft(TypedNumbers numbers, TypedDays days) {
        return new FiguresDraft(
                category,
                numbers.count("persons", persons),
                yes(hasHome),
                numbers.decimal("floorArea", floorArea),
                areaMeasure,
                numbers.decimal("yearlyIncome", yearlyIncome),
                numbers.decimal("declaredAssets", declaredAssets),
                numbers.count("applicantAge", applicantAge),
                yes(transferred),
                days.day("transferredOn", transferredOn),
                numbers.count("migrantPoints", migrantPoints),
                yes(underHousingSecurity),
                yes(earlierBenefit));
    }

    private static @Nullable Boolean yes(@Nullable String chosen) {
        return chosen == null || chosen.isBlank() ? null : Boolean.valueOf("true".equals(chosen));
    }

    /** A household's means are nobody's business but its own. */
    @Override
    public String toString() {
        return "check form as sent";
    }
}
