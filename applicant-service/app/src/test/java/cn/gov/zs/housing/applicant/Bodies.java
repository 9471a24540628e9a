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
        fields.put("hukou.township", "442000118");
        fields.put("hukou.community", "永宁社区");
        fields.put("hukou.detail", "沿江路12号");
        fields.put("current.township", "442000001");
        fields.put("current.community", "莲峰社区");
        fields.put("current.detail", "孙文东路3号");
        for (int row = 0; row < 3; row++) {
            fields.put("coApplicants[" + row + "].name", "");
            fields.put("coApplicants[" + row + "].idNumber", "");
            fields.put("coApplicants[" + row + "].relation", "");
        }
        fields.put("coApplicants[1].name", "李小明");
        fields.put("coApplicants[1].idNumber", CHILD);
        fields.put("coApplicants[1].relation", "CHILD");
        fields.put("hasHome", "true");
        fields.put("floorArea", "14.5");
        fields.put("yearlyIncome", "30,000");
        fields.put("declaredAssets", "18000");
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
        body.put("hukou", Map.of("township", "442000118", "community", "永宁社区", "detail", "沿江路12号"));
        body.put("current", Map.of("township", "442000001", "community", "莲峰社区", "detail", "孙文东路3号"));
        body.put("employer", "某五金厂");
        body.put("hasHome", true);
        body.put("floorArea", 14.5);
        body.put("yearlyIncome", 30000);
        body.put("declaredAssets", 18000);
        body.put("incomeClass", "SUBSISTENCE");
        body.put("singleParent", true);
        body.put("furtherGenerations", 1);
        body.put("specialStatuses", 0);
        body.put("parentsOwnTwoHomes", false);
        body.put("consent", true);
        return body;
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
