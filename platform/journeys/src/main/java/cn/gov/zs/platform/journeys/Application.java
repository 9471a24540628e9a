package cn.gov.zs.platform.journeys;

import java.util.List;
import java.util.Map;

/** What a household types: one applicant and one co-applicant of 小榄镇, no home of their own, on minimum living allowance. */
final class Application {
    /** 永宁社区. */
    private static final String VILLAGE = "442000118008";

    private Application() {}

    static Map<String, Object> of(String formId, SyntheticPerson applicant, SyntheticPerson spouse) {
        var address = Map.of("village", VILLAGE, "detail", "广福大道中1号");
        return Map.ofEntries(
                Map.entry("formId", formId),
                Map.entry("category", "LOCAL_LOW_INCOME"),
                Map.entry("formOfSupport", "IN_KIND"),
                Map.entry("contact", Map.of("phone", "13800138000")),
                Map.entry("applicant", Map.of("name", applicant.name(), "idNumber", applicant.idNumber())),
                Map.entry(
                        "coApplicants",
                        List.of(Map.of("name", spouse.name(), "idNumber", spouse.idNumber(), "relation", "SPOUSE"))),
                Map.entry("hukou", address),
                Map.entry("current", address),
                Map.entry("employer", "小榄五金制品厂"),
                Map.entry(
                        "housing",
                        Map.of(
                                "current",
                                "RENTED",
                                "homes",
                                List.of(),
                                "plots",
                                List.of(),
                                "transferred",
                                false,
                                "underHousingSecurity",
                                false,
                                "earlierBenefit",
                                false)),
                Map.entry("incomes", List.of(wages(0), wages(1))),
                Map.entry(
                        "assets",
                        Map.of("deposits", 18_000, "vehicles", 0, "securities", 0, "property", 0, "other", 0)),
                Map.entry("incomeClass", "SUBSISTENCE"),
                Map.entry("singleParent", false),
                Map.entry("furtherGenerations", 0),
                Map.entry("specialStatuses", 1),
                Map.entry("parentsOwnTwoHomes", false),
                Map.entry("consent", true));
    }

    private static Map<String, Object> wages(int member) {
        return Map.of("member", member, "kind", "WAGES", "monthly", 1_080, "months", 12);
    }
}
