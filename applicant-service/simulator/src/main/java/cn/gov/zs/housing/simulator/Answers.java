package cn.gov.zs.housing.simulator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What departments would say, from what is asked alone. By default nothing that an honest declaration could contradict: hukou and
 * 低保 as claimed, no home, no recorded income, nothing of worth.
 */
final class Answers {
    private static final BigDecimal LARGE_HOME = new BigDecimal("320.50");
    private static final BigDecimal HIGH_BASE = new BigDecimal("9000000");
    private static final BigDecimal RICH = new BigDecimal("200000000");

    private Answers() {}

    /** The answer to this question. */
    static Map<String, @Nullable Object> of(
            String department, Map<String, @Nullable Object> question, boolean contradict) {
        return switch (department) {
            case "public-security" -> hukou(question, contradict);
            case "civil-affairs" -> civil(question, contradict);
            case "real-estate" -> list("homes", contradict, entry("floorArea", LARGE_HOME));
            case "social-insurance" -> list("bases", contradict, entry("monthly", HIGH_BASE));
            case "taxation" -> list("incomes", contradict, entry("yearly", RICH));
            case "housing-fund" -> {
                var account = entry("balance", RICH);
                account.put("monthlyBase", BigDecimal.ZERO);
                yield list("accounts", contradict, account);
            }
            case "vehicles" -> list("vehicles", contradict, entry("value", RICH));
            default -> throw new IllegalArgumentException("department");
        };
    }

    private static Map<String, @Nullable Object> hukou(Map<String, @Nullable Object> question, boolean contradict) {
        var registrations = new ArrayList<Map<String, @Nullable Object>>();
        for (int member : members(question)) {
            var one = new LinkedHashMap<String, @Nullable Object>();
            one.put("member", member);
            one.put("township", contradict ? null : question.get("township"));
            one.put("relation", null);
            registrations.add(one);
        }
        return answer("registrations", registrations);
    }

    private static Map<String, @Nullable Object> civil(Map<String, @Nullable Object> question, boolean contradict) {
        var marriages = new ArrayList<Map<String, @Nullable Object>>();
        for (int member : members(question)) {
            var one = new LinkedHashMap<String, @Nullable Object>();
            one.put("member", member);
            one.put("status", contradict && member == 0 ? "MARRIED" : "NO_RECORD");
            marriages.add(one);
        }
        var answer = answer("marriages", marriages);
        answer.put("aid", !contradict && Boolean.TRUE.equals(question.get("subsistence")) ? "SUBSISTENCE" : "NONE");
        return answer;
    }

    private static Map<String, @Nullable Object> list(
            String name, boolean contradict, Map<String, @Nullable Object> entry) {
        return answer(name, contradict ? List.of(entry) : List.of());
    }

    private static Map<String, @Nullable Object> entry(String name, BigDecimal value) {
        var entry = new LinkedHashMap<String, @Nullable Object>();
        entry.put("member", 0);
        entry.put(name, value);
        return entry;
    }

    private static Map<String, @Nullable Object> answer(String name, List<Map<String, @Nullable Object>> entries) {
        var answer = new LinkedHashMap<String, @Nullable Object>();
        answer.put(name, entries);
        return answer;
    }

    private static List<Integer> members(Map<String, @Nullable Object> question) {
        var members = new ArrayList<Integer>();
        for (Object person : persons(question)) {
            if (person instanceof Map<?, ?> one && one.get("member") instanceof BigDecimal member) {
                members.add(member.intValueExact());
            } else {
                throw new IllegalArgumentException("persons");
            }
        }
        return members;
    }

    /** The name of the first person asked about: the applicant. */
    static String applicant(Map<String, @Nullable Object> question) {
        if (persons(question).getFirst() instanceof Map<?, ?> one && one.get("name") instanceof String name) {
            return name;
        }
        throw new IllegalArgumentException("persons");
    }

    private static List<?> persons(Map<String, @Nullable Object> question) {
        if (question.get("persons") instanceof List<?> persons && !persons.isEmpty()) {
            return persons;
        }
        throw new IllegalArgumentException("persons");
    }
}
