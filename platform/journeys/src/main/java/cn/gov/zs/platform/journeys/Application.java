package cn.gov.zs.platform.journeys;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a household types: one applicant and one co-applicant of 小榄镇, no home of their own, on minimum living allowance. */
public final class Application {
    /** 永宁社区 of 小榄镇. */
    static final String VILLAGE = "442000118008";

    /** 桂园社区 of 石岐街道. */
    static final String VILLAGE_ELSEWHERE = "442000001007";

    /** Where the applicant works when it applies. */
    static final String EMPLOYER = "小榄五金制品厂";

    private static final String PHONE = "13800138000";
    private static final String STREET = "广福大道中1号";
    private static final int MONTHLY = 1_080;

    private Application() {}

    /** As a program sends it. */
    public static Map<String, Object> of(String formId, SyntheticPerson applicant, SyntheticPerson spouse) {
        var address = Map.of("village", VILLAGE, "detail", STREET);
        return new HashMap<>(Map.ofEntries(
                Map.entry("formId", formId),
                Map.entry("category", "LOCAL_LOW_INCOME"),
                Map.entry("formOfSupport", "IN_KIND"),
                Map.entry("contact", Map.of("phone", PHONE)),
                Map.entry("applicant", Map.of("name", applicant.name(), "idNumber", applicant.idNumber())),
                Map.entry(
                        "coApplicants",
                        List.of(Map.of("name", spouse.name(), "idNumber", spouse.idNumber(), "relation", "SPOUSE"))),
                Map.entry("hukou", address),
                Map.entry("current", address),
                Map.entry("employer", EMPLOYER),
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
                Map.entry("incomes", List.of(wages(0, MONTHLY), wages(1, MONTHLY))),
                Map.entry(
                        "assets",
                        Map.of("deposits", 18_000, "vehicles", 0, "securities", 0, "property", 0, "other", 0)),
                Map.entry("incomeClass", "SUBSISTENCE"),
                Map.entry("singleParent", false),
                Map.entry("furtherGenerations", 0),
                Map.entry("specialStatuses", 1),
                Map.entry("parentsOwnTwoHomes", false),
                Map.entry("consent", true)));
    }

    /** Wages of a whole year. */
    static Map<String, Object> wages(int member, int monthly) {
        return Map.of("member", member, "kind", "WAGES", "monthly", monthly, "months", 12);
    }

    /** As the pages send it, section by section in the order of the form. */
    static Map<String, Map<String, String>> sections(SyntheticPerson applicant, SyntheticPerson spouse) {
        var sections = new LinkedHashMap<String, Map<String, String>>();
        sections.put(
                "applicant",
                Map.ofEntries(
                        Map.entry("category", "LOCAL_LOW_INCOME"),
                        Map.entry("formOfSupport", "IN_KIND"),
                        Map.entry("applicant.name", applicant.name()),
                        Map.entry("applicant.idNumber", applicant.idNumber()),
                        Map.entry("contact.phone", PHONE),
                        Map.entry("employer", EMPLOYER),
                        Map.entry("hukou.village", VILLAGE),
                        Map.entry("hukou.detail", STREET),
                        Map.entry("current.village", VILLAGE),
                        Map.entry("current.detail", STREET)));
        sections.put(
                "members",
                Map.of(
                        "coApplicants[0].name", spouse.name(),
                        "coApplicants[0].idNumber", spouse.idNumber(),
                        "coApplicants[0].relation", "SPOUSE",
                        "furtherGenerations", "0",
                        "specialStatuses", "1",
                        "singleParent", "false",
                        "parentsOwnTwoHomes", "false"));
        sections.put(
                "housing",
                Map.of(
                        "housing.current", "RENTED",
                        "housing.hasHome", "false",
                        "housing.hasPlot", "false",
                        "housing.transferred", "false",
                        "housing.underHousingSecurity", "false",
                        "housing.earlierBenefit", "false"));
        sections.put(
                "income",
                Map.of(
                        "incomeClass", "SUBSISTENCE",
                        "hasIncome", "true",
                        "incomes[0].member", "0",
                        "incomes[0].kind", "WAGES",
                        "incomes[0].monthly", String.valueOf(MONTHLY),
                        "incomes[0].months", "12",
                        "incomes[1].member", "1",
                        "incomes[1].kind", "WAGES",
                        "incomes[1].monthly", String.valueOf(MONTHLY),
                        "incomes[1].months", "12"));
        sections.put(
                "assets",
                Map.of(
                        "assets.deposits", "18000",
                        "assets.vehicles", "0",
                        "assets.securities", "0",
                        "assets.property", "0",
                        "assets.other", "0"));
        sections.put("consent", Map.of("consent", "true"));
        return sections;
    }

    /** All sections at once, identity numbers left blank: on a correction they stay as they are known. */
    static Map<String, String> corrected(Household household) {
        var all = new HashMap<String, String>();
        sections(household.applicant(), household.spouse()).values().forEach(all::putAll);
        all.put("applicant.idNumber", "");
        all.put("coApplicants[0].idNumber", "");
        return all;
    }
}
