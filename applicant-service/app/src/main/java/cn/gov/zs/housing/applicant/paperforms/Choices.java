package cn.gov.zs.housing.applicant.paperforms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The lists that cells are chosen from: what stands in the cell, and the code it means.
 *
 * @param lists by name; each in its order
 */
public record Choices(Map<String, Map<String, String>> lists) {
    /** 是 and 否. */
    static final String YES_NO = "yes-no";

    /** 申请住房保障类型. */
    public static final String CATEGORIES = "categories";

    /** 保障方式. */
    public static final String FORMS_OF_SUPPORT = "forms-of-support";

    /** 村居, each with its township's name before it. */
    public static final String VILLAGES = "villages";

    /** 省级行政区, for hukou elsewhere. */
    public static final String PROVINCES = "provinces";

    /** 现住房情况. */
    public static final String CURRENT_HOUSING = "current-housing";

    /** 产权情况. */
    public static final String OWNERSHIPS = "ownerships";

    /** 收入种类. */
    public static final String INCOME_KINDS = "income-kinds";

    /** 收入类别. */
    public static final String INCOME_CLASSES = "income-classes";

    /** 与申请人的关系. */
    public static final String RELATIONS = "relations";

    private static final Map<String, String> TRUTHS = yesAndNo();

    /** Keeps its own copy. */
    public Choices {
        var kept = new LinkedHashMap<>(lists);
        kept.put(YES_NO, TRUTHS);
        lists = kept;
    }

    private static Map<String, String> yesAndNo() {
        var truths = new LinkedHashMap<String, String>();
        truths.put("是", "true");
        truths.put("否", "false");
        return truths;
    }

    /** What may stand in a cell. */
    List<String> labels(String list) {
        return List.copyOf(lists.getOrDefault(list, Map.of()).keySet());
    }

    /** The code that the words in a cell mean. */
    Optional<String> code(String list, String label) {
        return Optional.ofNullable(lists.getOrDefault(list, Map.of()).get(label.strip()));
    }
}
