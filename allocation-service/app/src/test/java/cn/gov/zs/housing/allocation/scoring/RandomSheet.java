package cn.gov.zs.housing.allocation.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Draws sheets of the profile, with all it allows, and households that stand on and beside their limits. */
final class RandomSheet {

    private static final List<String> WORDS = List.of("SUBSISTENCE", "OTHER_QUALIFIED", "低保", "a b", "not", "");

    private final RandomGenerator random;
    private final Map<String, String> facts = new LinkedHashMap<>();
    private final Map<String, List<String>> limits = new HashMap<>();

    RandomSheet(RandomGenerator random) {
        this.random = random;
    }

    /** The XML text of a sheet; it may still be refused, when rows of a UNIQUE table happen to overlap or overflow. */
    String dmn() {
        for (int i = 0; i < 2 + random.nextInt(4); i++) {
            facts.put("f" + i, pick("boolean", "number", "number", "string"));
        }
        facts.put("n", "number");
        var decisions = new StringBuilder();
        var terms = new ArrayList<String>();
        var needs = new ArrayList<String>();
        int items = 1 + random.nextInt(4);
        for (int i = 0; i < items; i++) {
            var policy = pick("UNIQUE", "COLLECT", "SUM");
            var name = "item" + i;
            decisions.append(table(name, policy));
            boolean list = policy.equals("COLLECT");
            if (random.nextInt(3) > 0) {
                decisions.append(literal(
                        name + "Cap",
                        list
                                ? "if count(%s) = 0 then 0 else %s(%s, sum(%s))"
                                        .formatted(name, pick("min", "max"), number(), name)
                                : "if %s = null then 0 else %s(%s, %s)"
                                        .formatted(name, pick("min", "max"), number(), name),
                        List.of(name)));
                terms.add(name + "Cap");
                needs.add(name + "Cap");
            } else {
                terms.add(
                        list
                                ? "(if count(%s) = 0 then 0 else sum(%s))".formatted(name, name)
                                : "(if %s = null then 0 else %s)".formatted(name, name));
                needs.add(name);
            }
        }
        var sum = String.join(" + ", terms);
        var score = switch (random.nextInt(4)) {
            case 0 -> sum;
            case 1 -> "min(" + number() + ", " + sum + ")";
            case 2 -> "decimal(" + sum + ", " + random.nextInt(7) + ")";
            default -> "decimal(min(" + number() + ", " + sum + ")," + random.nextInt(7) + ")";
        };
        decisions.append(literal("score", score, needs));
        var inputs = new StringBuilder();
        facts.forEach((name, type) ->
                inputs.append("<inputData id=\"%s\" name=\"%s\"><variable name=\"%s\" typeRef=\"%s\"/></inputData>\n"
                        .formatted(name, name, name, type)));
        return "<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" id=\"r\" name=\"r\" namespace=\"urn:r\">\n"
                + inputs + decisions + "</definitions>";
    }

    /** A household's facts, often exactly on a limit of the sheet, or a millionth beside it. */
    Map<String, Object> household() {
        var household = new HashMap<String, Object>();
        facts.forEach((name, type) -> household.put(
                name,
                switch (type) {
                    case "boolean" -> random.nextBoolean();
                    case "string" -> random.nextInt(8) == 0 ? "else" : WORDS.get(random.nextInt(WORDS.size()));
                    default -> numberFact(name);
                }));
        return household;
    }

    private BigDecimal numberFact(String name) {
        var known = limits.getOrDefault(name, List.of());
        if (!known.isEmpty() && random.nextInt(2) == 0) {
            return new BigDecimal(known.get(random.nextInt(known.size())))
                    .add(new BigDecimal("0.000001").multiply(BigDecimal.valueOf(random.nextInt(3) - 1)));
        }
        return switch (random.nextInt(8)) {
            case 0 -> BigDecimal.valueOf(random.nextLong(-999_999_999_999_999_999L, 999_999_999_999_999_999L), 6);
            case 1 -> BigDecimal.valueOf(random.nextInt(-1000, 1000), 6);
            case 2, 3 -> BigDecimal.valueOf(random.nextInt(100));
            default -> BigDecimal.valueOf(random.nextInt(-2000, 10_000), random.nextInt(4));
        };
    }

    private String table(String name, String policy) {
        var columns = new ArrayList<String>();
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            columns.add(pick(facts.keySet().toArray(String[]::new)));
        }
        boolean unique = policy.equals("UNIQUE");
        if (unique) {
            columns.addFirst("n");
        }
        var used = new LinkedHashSet<>(columns);
        var rows = new StringBuilder();
        int from = random.nextInt(20) - 5;
        int count = 1 + random.nextInt(6);
        for (int row = 0; row < count; row++) {
            rows.append("<rule>");
            for (int i = 0; i < columns.size(); i++) {
                int to = from + 1 + random.nextInt(8);
                var test = unique && i == 0 ? "(" + from + ".." + to + "]" : test(columns.get(i));
                if (unique && i == 0) {
                    limits.computeIfAbsent("n", n -> new ArrayList<>()).add(String.valueOf(to));
                    from = to;
                }
                rows.append(cell("inputEntry", test));
            }
            rows.append(cell("outputEntry", random.nextInt(3) == 0 ? number() : expr(used, 3)))
                    .append("</rule>\n");
        }
        var text = new StringBuilder(
                "<decision id=\"%s\" name=\"%s\"><variable name=\"%s\" typeRef=\"Any\"/>".formatted(name, name, name));
        used.forEach(f ->
                text.append("<informationRequirement><requiredInput href=\"#" + f + "\"/></informationRequirement>"));
        text.append(
                policy.equals("SUM")
                        ? "<decisionTable hitPolicy=\"COLLECT\" aggregation=\"SUM\">"
                        : "<decisionTable hitPolicy=\"" + policy + "\">");
        columns.forEach(c -> text.append("<input><inputExpression typeRef=\"" + facts.get(c) + "\"><text>" + c
                + "</text></inputExpression></input>"));
        return text + "<output typeRef=\"number\"/>\n" + rows + "</decisionTable></decision>\n";
    }

    private String test(String fact) {
        if (random.nextInt(4) == 0) {
            return "-";
        }
        var list = new ArrayList<String>();
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            list.add(
                    switch (facts.getOrDefault(fact, "")) {
                        case "boolean" -> pick("true", "false");
                        case "string" -> '"' + pick(WORDS.toArray(String[]::new)) + '"';
                        default -> numberTest(fact);
                    });
        }
        var tests = String.join(pick(",", ", "), list);
        return random.nextInt(3) == 0 ? pick("not(", "not (", "not( ") + tests + ")" : tests;
    }

    private String numberTest(String fact) {
        var some = limit(fact);
        return switch (random.nextInt(3)) {
            case 0 -> some;
            case 1 -> pick("<", "<=", ">", ">=") + pick("", " ") + some;
            default -> {
                var other = limit(fact);
                boolean backwards = new BigDecimal(some).compareTo(new BigDecimal(other)) > 0;
                yield pick("[", "(")
                        + (backwards ? other : some)
                        + pick("..", " .. ")
                        + (backwards ? some : other)
                        + pick("]", ")");
            }
        };
    }

    private String limit(String fact) {
        var number = number();
        limits.computeIfAbsent(fact, f -> new ArrayList<>()).add(number);
        return number;
    }

    private String number() {
        var value = BigDecimal.valueOf(random.nextInt(-3000, 9000), random.nextInt(10) == 0 ? 6 : random.nextInt(3));
        return value.toPlainString();
    }

    private String expr(LinkedHashSet<String> used, int deep) {
        var number =
                BigDecimal.valueOf(random.nextInt(1, 3000), random.nextInt(3)).toPlainString();
        if (deep == 0) {
            return random.nextInt(3) == 0 ? fact(used) : number;
        }
        var left = expr(used, deep - 1);
        var right = expr(used, random.nextInt(deep));
        return switch (random.nextInt(11)) {
            case 0 -> number;
            case 1 -> left + " + " + right;
            case 2 -> left + " - " + right;
            case 3 -> "(" + left + ") * (" + right + ")";
            case 4 -> left + " * " + number;
            case 5 -> "(" + left + ") / " + number;
            case 6, 7 -> "decimal(" + left + ", " + random.nextInt(7) + ")";
            case 8 -> pick("min", "max") + "(" + left + ", " + right + ")";
            case 9 -> "-(" + left + ")";
            default -> left + pick("-", " - ") + "-" + number;
        };
    }

    private String fact(LinkedHashSet<String> used) {
        var numbers = facts.keySet().stream()
                .filter(f -> "number".equals(facts.get(f)))
                .toList();
        var fact = numbers.get(random.nextInt(numbers.size()));
        used.add(fact);
        return fact;
    }

    private static String literal(String name, String text, List<String> needs) {
        var decision = new StringBuilder("<decision id=\"%s\" name=\"%s\"><variable name=\"%s\" typeRef=\"number\"/>"
                .formatted(name, name, name));
        needs.forEach(n -> decision.append(
                "<informationRequirement><requiredDecision href=\"#" + n + "\"/></informationRequirement>"));
        return decision + cell("literalExpression", text) + "</decision>\n";
    }

    private static String cell(String element, String text) {
        return "<" + element + "><text>" + text.replace("<", "&lt;").replace(">", "&gt;") + "</text></" + element + ">";
    }

    private String pick(String... some) {
        return some[random.nextInt(some.length)];
    }
}
