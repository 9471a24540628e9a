package cn.gov.zs.housing.allocation.rules.sheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes sheets for tests, right ones and wrong ones. */
final class SheetText {

    private final Map<String, String> facts = new LinkedHashMap<>();
    private final List<String> decisions = new ArrayList<>();
    private final Map<String, String> summands = new LinkedHashMap<>();
    private String score = "%s";

    SheetText fact(String name, String type) {
        facts.put(name, type);
        return this;
    }

    /** A table; {@code policy} is UNIQUE, COLLECT or SUM; a row is its tests, then its output. */
    SheetText table(String name, String policy, List<String> columns, String[]... rows) {
        var needs = new LinkedHashSet<>(columns);
        for (var row : rows) {
            facts.keySet().stream()
                    .filter(f -> row[row.length - 1].matches(".*\\b" + f + "\\b.*"))
                    .forEach(needs::add);
        }
        var hit = policy.equals("SUM") ? "hitPolicy=\"COLLECT\" aggregation=\"SUM\"" : "hitPolicy=\"" + policy + "\"";
        var text = new StringBuilder(
                "<decision id=\"%s\" name=\"%s\"><variable name=\"%s\" typeRef=\"Any\"/>".formatted(name, name, name));
        needs.forEach(n ->
                text.append("<informationRequirement><requiredInput href=\"#" + n + "\"/></informationRequirement>"));
        text.append("<decisionTable " + hit + ">");
        columns.forEach(c -> text.append("<input><inputExpression typeRef=\"" + facts.get(c) + "\"><text>" + c
                + "</text></inputExpression></input>"));
        text.append("<output typeRef=\"number\"/>");
        for (var row : rows) {
            text.append("\n<rule>");
            for (int i = 0; i < row.length; i++) {
                var entry = i == row.length - 1 ? "outputEntry" : "inputEntry";
                text.append("<" + entry + "><text>" + escaped(row[i]) + "</text></" + entry + ">");
            }
            text.append("</rule>");
        }
        decisions.add(text + "</decisionTable></decision>");
        summands.put(
                name,
                policy.equals("COLLECT")
                        ? "(if count(" + name + ") = 0 then 0 else sum(" + name + "))"
                        : "(if " + name + " = null then 0 else " + name + ")");
        return this;
    }

    /** A cap named after its table, as {@code min(20, …)}. */
    SheetText cap(String table, String function, String limit) {
        var name = table + "Capped";
        var list = summands.getOrDefault(table, "").contains("count");
        decision(
                name,
                list
                        ? "if count(%s) = 0 then 0 else %s(%s, sum(%s))".formatted(table, function, limit, table)
                        : "if %s = null then 0 else %s(%s, %s)".formatted(table, function, limit, table),
                table);
        summands.put(table, name);
        return this;
    }

    SheetText decision(String name, String expression, String... needs) {
        decisions.add("<decision id=\"%s\" name=\"%s\"><variable name=\"%s\" typeRef=\"number\"/>%s"
                        .formatted(
                                name,
                                name,
                                name,
                                List.of(needs).stream()
                                        .map(n -> "<informationRequirement><requiredDecision href=\"#" + n
                                                + "\"/></informationRequirement>")
                                        .collect(Collectors.joining()))
                + "<literalExpression><text>" + escaped(expression) + "</text></literalExpression></decision>");
        return this;
    }

    /** What is put around the sum, such as {@code min(80, %s)}. */
    SheetText score(String around) {
        score = around;
        return this;
    }

    /** Without its score. */
    String withoutScore() {
        return document(decisions);
    }

    String text() {
        var all = new ArrayList<>(decisions);
        var whole = new SheetText();
        whole.decision(
                "score",
                score.formatted(String.join(" + ", summands.values())),
                summands.entrySet().stream()
                        .map(e -> e.getValue().startsWith("(") ? e.getKey() : e.getValue())
                        .toArray(String[]::new));
        all.addAll(whole.decisions);
        return document(all);
    }

    SheetReading read() {
        return read(text());
    }

    static SheetReading read(String text) {
        return SheetReader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    Sheet sheet() {
        return switch (read()) {
            case SheetReading.Fits(var sheet, var _) -> sheet;
            case SheetReading.Refused(var findings) -> throw new IllegalArgumentException(findings.toString());
        };
    }

    private String document(List<String> all) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<definitions xmlns=\"" + Shapes.DMN
                + "\" id=\"t\" name=\"t\" namespace=\"urn:t\">\n"
                + facts.entrySet().stream()
                        .map(f ->
                                "<inputData id=\"%s\" name=\"%s\"><variable name=\"%s\" typeRef=\"%s\"/></inputData>\n"
                                        .formatted(f.getKey(), f.getKey(), f.getKey(), f.getValue()))
                        .collect(Collectors.joining())
                + String.join("\n", all)
                + "\n</definitions>\n";
    }

    static String[] row(String... cells) {
        return cells;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
