package cn.gov.zs.housing.allocation.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/**
 * A score sheet of 37 rows without arithmetic, as offices print them: the items of 连州 with every step of the generations, the
 * special statuses and the waiting time written as a row of its own. For measuring only; no office adopted it.
 */
final class SpelledOutSheet {
    /** Rows of all its tables. */
    static final int ROWS = 37;

    private static final int WAITING_STEPS = 18;
    private static final int MONTHS_OF_A_STEP = 2;

    private static final SequencedMap<String, String> FACTS = facts();

    private record Item(String name, String policy, List<String> columns, List<List<String>> rows) {}

    private SpelledOutSheet() {}

    /** The table, DMN as XML text. */
    static String dmn() {
        var items = List.of(
                new Item(
                        "floorArea",
                        "UNIQUE",
                        List.of("hasHome", "perHeadFloorArea"),
                        List.of(
                                List.of("false", "-", "25"),
                                List.of("true", "(0..2]", "21"),
                                List.of("true", "(2..4]", "17"),
                                List.of("true", "(4..6]", "13"),
                                List.of("true", "(6..8]", "9"),
                                List.of("true", "(8..10]", "5"),
                                List.of("true", "(10..13]", "1"))),
                new Item(
                        "income",
                        "UNIQUE",
                        List.of("incomeClass"),
                        List.of(List.of("\"SUBSISTENCE\"", "15"), List.of("\"OTHER_QUALIFIED\"", "5"))),
                new Item(
                        "familyStructure",
                        "COLLECT",
                        List.of("singleParent", "furtherGenerations"),
                        List.of(
                                List.of("true", "-", "5"),
                                List.of("-", "1", "5"),
                                List.of("-", "2", "10"),
                                List.of("-", "3", "15"),
                                List.of("-", "&gt;= 4", "20"))),
                new Item(
                        "specialStatus",
                        "UNIQUE",
                        List.of("specialStatuses"),
                        List.of(List.of("1", "5"), List.of("2", "10"), List.of("3", "15"), List.of("&gt;= 4", "20"))),
                new Item("waiting", "UNIQUE", List.of("waitingMonths"), waitingSteps()),
                new Item("deductions", "COLLECT", List.of("parentsOwnTwoHomes"), List.of(List.of("true", "-10"))));
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="spelled-out" name="spelled-out" \
                namespace="https://zs.gov.cn/housing/score-sheets/spelled-out">
                """
                + FACTS.entrySet().stream()
                        .map(fact ->
                                "<inputData id=\"%1$s\" name=\"%1$s\"><variable name=\"%1$s\" typeRef=\"%2$s\"/></inputData>\n"
                                        .formatted(fact.getKey(), fact.getValue()))
                        .collect(Collectors.joining())
                + items.stream().map(SpelledOutSheet::decision).collect(Collectors.joining())
                + score(items)
                + "</definitions>\n";
    }

    private static SequencedMap<String, String> facts() {
        var types = new LinkedHashMap<String, String>();
        types.put("hasHome", "boolean");
        types.put("perHeadFloorArea", "number");
        types.put("incomeClass", "string");
        types.put("singleParent", "boolean");
        types.put("furtherGenerations", "number");
        types.put("specialStatuses", "number");
        types.put("waitingMonths", "number");
        types.put("parentsOwnTwoHomes", "boolean");
        return types;
    }

    private static List<List<String>> waitingSteps() {
        var rows = new ArrayList<List<String>>();
        for (int step = 1; step < WAITING_STEPS; step++) {
            int above = (step - 1) * MONTHS_OF_A_STEP;
            rows.add(List.of("(" + above + ".." + (above + MONTHS_OF_A_STEP) + "]", String.valueOf(step)));
        }
        rows.add(List.of("&gt; " + (WAITING_STEPS - 1) * MONTHS_OF_A_STEP, String.valueOf(WAITING_STEPS)));
        return rows;
    }

    private static String decision(Item item) {
        var xml = new StringBuilder("<decision id=\"%1$s\" name=\"%1$s\"><variable name=\"%1$s\" typeRef=\"Any\"/>\n"
                .formatted(item.name()));
        item.columns()
                .forEach(fact ->
                        xml.append("<informationRequirement><requiredInput href=\"#%s\"/></informationRequirement>\n"
                                .formatted(fact)));
        xml.append("<decisionTable id=\"%s-table\" hitPolicy=\"%s\">\n".formatted(item.name(), item.policy()));
        item.columns()
                .forEach(fact ->
                        xml.append("<input><inputExpression typeRef=\"%s\"><text>%s</text></inputExpression></input>\n"
                                .formatted(FACTS.get(fact), fact)));
        xml.append("<output typeRef=\"number\"/>\n");
        for (var row : item.rows()) {
            xml.append("<rule>");
            row.subList(0, row.size() - 1)
                    .forEach(test -> xml.append("<inputEntry><text>%s</text></inputEntry>".formatted(test)));
            xml.append("<outputEntry><text>%s</text></outputEntry></rule>\n".formatted(row.getLast()));
        }
        return xml.append("</decisionTable></decision>\n").toString();
    }

    private static String score(List<Item> items) {
        return "<decision id=\"score\" name=\"score\"><variable name=\"score\" typeRef=\"number\"/>\n"
                + items.stream()
                        .map(item ->
                                "<informationRequirement><requiredDecision href=\"#%s\"/></informationRequirement>\n"
                                        .formatted(item.name()))
                        .collect(Collectors.joining())
                + "<literalExpression><text>"
                + items.stream().map(SpelledOutSheet::term).collect(Collectors.joining(" + "))
                + "</text></literalExpression></decision>\n";
    }

    private static String term(Item item) {
        return item.policy().equals("COLLECT")
                ? "(if count(%1$s) = 0 then 0 else sum(%1$s))".formatted(item.name())
                : "(if %1$s = null then 0 else %1$s)".formatted(item.name());
    }
}
