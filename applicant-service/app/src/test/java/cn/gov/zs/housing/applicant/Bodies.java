package cn.gov.zs.housing.applicant;

import cn.gov.zs.housing.applicant.identity.IdNumberSamples;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Applications as a browser and as a program send them: a mother and her child in 小榄镇. */
final class Bodies {
    static final String APPLICANT = IdNumberSamples.text(LocalDate.of(1980, 1, 1), 1);
    static final String CHILD = IdNumberSamples.text(LocalDate.of(2015, 6, 1), 2);

    private Bodies() {}

    static Map<String, String> form(UUID formId) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("formId", formId.toString());
        fields.put("category", "LOCAL_LOW_INCOME");
        fields.put("applicant.name", "李美华");
        fields.put("applicant.idNumber", APPLICANT);
        fields.put("employer", "某五金厂");
        fields.put("formOfSupport", "IN_KIND");
        fields.put("contact.phone", "138 0013 8000");
        fields.put("contact.email", "li.meihua@example.com");
        fields.put("hukou.village", "442000118008");
        fields.put("hukou.detail", "沿江路12号");
        fields.put("current.village", "442000001007");
        fields.put("current.detail", "孙文东路3号");
        for (int row = 0; row < 3; row++) {
            fields.put("coApplicants[" + row + "].name", "");
            fields.put("coApplicants[" + row + "].idNumber", "");
            fields.put("coApplicants[" + row + "].relation", "");
        }
        fields.put("coApplicants[1].name", "李小明");
        fields.put("coApplicants[1].idNumber", CHILD);
        fields.put("coApplicants[1].relation", "CHILD");
        fields.put("housing.current", "OWN");
        fields.put("housing.hasHome", "true");
        fields.put("housing.homes[0].place", "小榄镇旧圩街5号");
        fields.put("housing.homes[0].ownership", "SOLE");
        fields.put("housing.homes[0].floorArea", "14.5");
        fields.put("housing.hasPlot", "false");
        fields.put("housing.transferred", "false");
        fields.put("housing.underHousingSecurity", "false");
        fields.put("housing.earlierBenefit", "false");
        fields.put("hasIncome", "true");
        fields.put("incomes[0].member", "0");
        fields.put("incomes[0].kind", "WAGES");
        fields.put("incomes[0].monthly", "2,500");
        fields.put("incomes[0].months", "12");
        fields.put("assets.deposits", "18000");
        fields.put("assets.vehicles", "0");
        fields.put("assets.securities", "0");
        fields.put("assets.property", "0");
        fields.put("assets.other", "0");
        fields.put("incomeClass", "SUBSISTENCE");
        fields.put("furtherGenerations", "1");
        fields.put("specialStatuses", "0");
        fields.put("singleParent", "true");
        fields.put("consent", "true");
        return fields;
    }

    static Map<String, Object> json(UUID formId) {
        var body = new LinkedHashMap<String, Object>();
        body.put("formId", formId.toString());
        body.put("category", "LOCAL_LOW_INCOME");
        body.put("applicant", Map.of("name", "李美华", "idNumber", APPLICANT));
        body.put(
                "coApplicants",
                new ArrayList<>(List.of(Map.of("name", "李小明", "idNumber", CHILD, "relation", "CHILD"))));
        body.put("formOfSupport", "IN_KIND");
        body.put("contact", Map.of("phone", "13800138000", "email", "li.meihua@example.com"));
        body.put("hukou", Map.of("village", "442000118008", "detail", "沿江路12号"));
        body.put("current", Map.of("village", "442000001007", "detail", "孙文东路3号"));
        body.put("employer", "某五金厂");
        body.put("housing", housing());
        body.put(
                "incomes",
                new ArrayList<>(List.of(Map.of("member", 0, "kind", "WAGES", "monthly", 2500, "months", 12))));
        body.put("assets", Map.of("deposits", 18000, "vehicles", 0, "securities", 0, "property", 0, "other", 0));
        body.put("incomeClass", "SUBSISTENCE");
        body.put("singleParent", true);
        body.put("furtherGenerations", 1);
        body.put("specialStatuses", 0);
        body.put("parentsOwnTwoHomes", false);
        body.put("consent", true);
        return body;
    }

    /** What it has to live in. */
    static Map<String, Object> housing() {
        return new LinkedHashMap<>(Map.of(
                "current",
                "OWN",
                "homes",
                List.of(Map.of("place", "小榄镇旧圩街5号", "ownership", "SOLE", "floorArea", 14.5)),
                "plots",
                List.of(),
                "transferred",
                false,
                "underHousingSecurity",
                false,
                "earlierBenefit",
                false));
    }

    /** The same with one field replaced, or left out when the value is null. */
    static Map<String, Object> json(UUID formId, String field, @Nullable Object value) {
        var body = json(formId);
        if (value == null) {
            body.remove(field);
        } else {
            body.put(field, value);
        }
        return body;
    }
}
