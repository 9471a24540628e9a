package cn.gov.zs.housing.allocation.rules.sheet;

import cn.gov.zs.housing.allocation.rules.sheet.Finding.Kind;
import cn.gov.zs.housing.allocation.rules.sheet.XmlTree.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one table of a sheet. */
final class TableReader {

    private static final int MOST_COLUMNS = 20;
    private static final int MOST_ROWS = 500;
    private static final int LONGEST_TEST = 4000;
    private static final int LONGEST_OUTPUT = 1000;

    private final Findings findings;
    private final List<SheetFact> facts;
    private final Map<String, Integer> factIndex;
    private final Set<String> used;
    private final TestParser tests;

    private String item = "";
    private final List<Integer> inputs = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<String> named = new HashSet<>();
    private final List<SheetItem.Row> rows = new ArrayList<>();
    private final List<Map<Integer, Values>> passing = new ArrayList<>();
    private final List<Expr> outputs = new ArrayList<>();

    TableReader(
            Findings findings,
            List<SheetFact> facts,
            Map<String, Integer> factIndex,
            Set<String> used,
            TestParser tests) {
        this.findings = findings;
        this.facts = facts;
        this.factIndex = factIndex;
        this.used = used;
        this.tests = tests;
    }

    /** The policy a table is written with; UNIQUE too where it is none of the profile. */
    static SheetItem.Policy policy(Node decision) {
        var table = decision.children("decisionTable").getFirst();
        if (!table.attribute("hitPolicy").equals("COLLECT")) {
            return SheetItem.Policy.UNIQUE;
        }
        return table.attributes().containsKey("aggregation") ? SheetItem.Policy.SUM : SheetItem.Policy.COLLECT;
    }

    SheetItem read(Node decision) {
        item = decision.attribute("name");
        var table = decision.children("decisionTable").getFirst();
        var policy = policy(decision);
        checkPolicy(table);
        var required = requirements(decision);
        var heads = table.children("input");
        count(heads.size(), MOST_COLUMNS, table, "input");
        heads.forEach(head -> inputs.add(input(head, required)));
        output(table);
        for (var fact : required) {
            if (factIndex.containsKey(fact) && facts.get(factIndex.get(fact)).type() == FactType.NUMBER) {
                numbers.put(fact, factIndex.get(fact));
            }
        }
        var rules = table.children("rule");
        count(rules.size(), MOST_ROWS, table, "rule");
        rules.forEach(this::row);
        required.stream()
                .filter(fact -> factIndex.containsKey(fact) && !named.contains(fact))
                .forEach(fact -> findings.add(Kind.REQUIREMENT, item, decision.line(), fact));
        used.addAll(named);
        new TableCheck(findings, facts, tests, item, policy, passing).check();
        return new SheetItem(
                item,
                decision.attribute("label"),
                decision.textOf("description"),
                policy,
                inputs.stream().map(i -> Math.max(0, i)).toList(),
                heads.stream().map(h -> h.attribute("label")).toList(),
                rows,
                Optional.empty());
    }

    /** The table as it is run; tests that always hold are left out. */
    Compiled compiled() {
        var asked = new int[passing.size()][];
        var values = new Values[passing.size()][];
        for (int row = 0; row < passing.size(); row++) {
            var some = new ArrayList<Map.Entry<Integer, Values>>();
            passing.get(row).entrySet().stream()
                    .filter(e ->
                            !e.getValue().equals(tests.all(facts.get(e.getKey()).type())))
                    .forEach(some::add);
            asked[row] = some.stream().mapToInt(Map.Entry::getKey).toArray();
            values[row] = some.stream().map(Map.Entry::getValue).toArray(Values[]::new);
        }
        return new Compiled(asked, values, outputs.toArray(Expr[]::new));
    }

    private void checkPolicy(Node table) {
        var policy = table.attributes().getOrDefault("hitPolicy", "UNIQUE");
        boolean collect = policy.equals("COLLECT");
        if (!collect && !policy.equals("UNIQUE")) {
            findings.add(Kind.HIT_POLICY, item, table.line(), policy);
        }
        if (table.attributes().containsKey("aggregation")
                && !(collect && table.attribute("aggregation").equals("SUM"))) {
            findings.add(Kind.HIT_POLICY, item, table.line(), policy + " " + table.attribute("aggregation"));
        }
    }

    /** The facts the decision says it needs. */
    private Set<String> requirements(Node decision) {
        var required = new LinkedHashSet<String>();
        for (var requirement : decision.children("informationRequirement")) {
            for (var needed : requirement.children()) {
                var href = needed.attribute("href");
                var name = href.startsWith("#") ? href.substring(1) : "";
                if (!needed.name().equals("requiredInput") || !factIndex.containsKey(name) || !required.add(name)) {
                    findings.add(Kind.REQUIREMENT, item, needed.line(), href);
                }
            }
        }
        return required;
    }

    /** The place of the fact the column asks about; -1 if it asks about none. */
    private int input(Node head, Set<String> required) {
        int column = inputs.size() + 1;
        var expressions = head.children("inputExpression");
        if (expressions.size() != 1 || expressions.getFirst().children("text").size() != 1) {
            findings.add(Kind.ONE_NEEDED, item, 0, column, head.line(), "inputExpression/text");
            return -1;
        }
        var expression = expressions.getFirst();
        var fact = expression.textOf("text");
        var index = factIndex.get(fact);
        if (index == null) {
            findings.add(Kind.INPUT, item, 0, column, expression.line(), fact);
            return -1;
        }
        named.add(fact);
        if (!expression.attribute("typeRef").equals(typeRef(facts.get(index).type()))) {
            findings.add(Kind.TYPE, item, 0, column, expression.line(), expression.attribute("typeRef"));
        }
        if (!required.contains(fact)) {
            findings.add(Kind.REQUIREMENT, item, 0, column, expression.line(), fact);
        }
        return index;
    }

    private static String typeRef(FactType type) {
        return switch (type) {
            case BOOLEAN -> "boolean";
            case NUMBER -> "number";
            case STRING -> "string";
        };
    }

    private void output(Node table) {
        var outputs = table.children("output");
        if (outputs.size() != 1) {
            findings.add(Kind.ONE_NEEDED, item, table.line(), "output");
        } else if (!outputs.getFirst().attribute("typeRef").equals("number")) {
            findings.add(
                    Kind.TYPE,
                    item,
                    outputs.getFirst().line(),
                    outputs.getFirst().attribute("typeRef"));
        }
    }

    private void row(Node rule) {
        int number = rows.size() + 1;
        var cells = rule.children("inputEntry");
        if (cells.size() != inputs.size()) {
            findings.add(
                    Kind.CELLS,
                    item,
                    number,
                    0,
                    rule.line(),
                    cells.size() + " inputEntry, " + inputs.size() + " input");
        }
        var passes = new HashMap<Integer, Values>();
        for (int i = 0; i < Math.min(cells.size(), inputs.size()); i++) {
            int fact = inputs.get(i);
            if (fact >= 0) {
                passes.merge(
                        fact, test(cells.get(i), number, i + 1, facts.get(fact).type()), Values::and);
            }
        }
        var out = rule.children("outputEntry");
        if (out.size() != 1) {
            findings.add(Kind.CELLS, item, number, inputs.size() + 1, rule.line(), out.size() + " outputEntry");
        }
        var expr = out.isEmpty() ? new Expr.Constant(0) : output(out.getFirst(), number);
        passing.add(passes);
        outputs.add(expr);
        var annotations = rule.children("annotationEntry");
        rows.add(new SheetItem.Row(
                number,
                cells.stream().map(c -> c.textOf("text")).toList(),
                out.isEmpty() ? "" : out.getFirst().textOf("text"),
                annotations.isEmpty() ? "" : annotations.getFirst().textOf("text"),
                annotations.size() < 2 ? "" : annotations.get(1).textOf("text"),
                constant(expr, out.isEmpty() ? rule : out.getFirst(), number)));
    }

    /** What an output gives if it names no fact; such an output is checked here once for all households. */
    private Optional<Long> constant(Expr expr, Node at, int row) {
        if (names(expr)) {
            return Optional.empty();
        }
        var none = new long[0];
        long value = expr.scaled(none);
        if (value == Numbers.NOT_EXACT) {
            value = Numbers.scaled(expr.exact(none));
        }
        if (!Numbers.arePoints(value)) {
            findings.add(Kind.OUTPUT_OVERFLOW, item, row, inputs.size() + 1, at.line(), at.textOf("text"));
        }
        return Optional.of(value);
    }

    private static boolean names(Expr expr) {
        return switch (expr) {
            case Expr.Constant _ -> false;
            case Expr.Fact _ -> true;
            case Expr.Minus(var of) -> names(of);
            case Expr.Sum(var left, var right) -> names(left) || names(right);
            case Expr.Product(var left, var right) -> names(left) || names(right);
            case Expr.Quotient quotient -> names(quotient.left());
            case Expr.Rounded rounded -> names(rounded.of());
            case Expr.Least(var left, var right) -> names(left) || names(right);
            case Expr.Greatest(var left, var right) -> names(left) || names(right);
        };
    }

    private Values test(Node cell, int row, int column, FactType type) {
        var text = text(cell, row, column, LONGEST_TEST);
        try {
            return text.isPresent() ? tests.parse(text.get(), type) : Values.between(1, 0);
        } catch (Tokens.NotTokens e) {
            findings.add(e.kind(), item, row, column, cell.line(), e.detail());
            return Values.between(1, 0);
        }
    }

    private Expr output(Node cell, int row) {
        int column = inputs.size() + 1;
        var text = text(cell, row, column, LONGEST_OUTPUT);
        try {
            return text.isPresent() ? OutputParser.parse(text.get(), numbers, named) : new Expr.Constant(0);
        } catch (Tokens.NotTokens e) {
            findings.add(e.kind(), item, row, column, cell.line(), e.detail());
            return new Expr.Constant(0);
        }
    }

    private Optional<String> text(Node cell, int row, int column, int longest) {
        var texts = cell.children("text");
        if (texts.size() != 1) {
            findings.add(Kind.ONE_NEEDED, item, row, column, cell.line(), cell.name() + "/text");
            return Optional.empty();
        }
        var text = texts.getFirst().text().toString();
        if (text.length() > longest) {
            findings.add(Kind.TEXT_TOO_LONG, item, row, column, cell.line(), text.length() + " > " + longest);
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private void count(int found, int most, Node table, String what) {
        if (found < 1 || found > most) {
            findings.add(Kind.COUNT, item, table.line(), what + ": " + found + ", 1-" + most);
        }
    }
}
