package cn.gov.zs.platform.journeys;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a household types: one applicant and one co-applicant of 小榄镇, no home of their own, on minimum living allowance. */
final class Application {
    private static final String TOWNSHIP = "442000118";

    private Application() {}

    static Map<String, Object> of(UUID formId, SyntheticPerson applicant, SyntheticPerson spouse) {
        var address = Map.of("township", TOWNSHIP, "community", "永宁社区", "detail", "广福大道中1号");
        return Map.ofEntries(
                Map.entry("formId", formId.toString()),
                Map.entry("category", "LOCAL_LOW_INCOME"),
                Map.entry("applicant", Map.of("name", applicant.name(), "idNumber", applicant.idNumber())),
                Map.entry(
                        "coApplicants",
                        List.of(Map.of("name", spouse.name(), "idNumber", spouse.idNumber(), "relation", "SPOUSE"))),
                Map.entry("hukou", address),
                Map.entry("current", address),
                Map.entry("employer", "小榄五金制品厂"),
                Map.entry("hasHome", false),
                Map.entry("floorArea", 0),
                Map.entry("yearlyIncome", 26_000),
                Map.entry("declaredAssets", 18_000),
                Map.entry("incomeClass", "SUBSISTENCE"),
                Map.entry("singleParent", false),
                Map.entry("furtherGenerations", 0),
                Map.entry("specialStatuses", 1),
                Map.entry("parentsOwnTwoHomes", false),
                Map.entry("consent", true));
    }
}
