package cn.gov.zs.housing.allocation.rules.sheet;

import cn.gov.zs.housing.allocation.rules.sheet.Finding.Kind;
import cn.gov.zs.housing.allocation.rules.sheet.XmlTree.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a score sheet strictly: everything the profile does not know is a fault, and every fault is told at once. */
public final class SheetReader {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,63}");

    /** Words that FEEL keeps for itself, or that KIE reads as something of its own. */
    private static final Set<String> RESERVED = Set.of(
            "if then else null not min max sum count decimal true false and or for in return some every satisfies between instance of function external date time duration list context item"
                    .split(" "));

    private final Findings findings = new Findings();
    private final List<SheetFact> facts = new ArrayList<>();
    private final Map<String, Integer> factIndex = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> used = new HashSet<>();

    private SheetReader() {}

    /** Reads these bytes. */
    public static SheetReading read(byte[] dmn) {
        var reader = new SheetReader();
        var root = XmlTree.read(dmn, reader.findings);
        var sheet = root.map(reader::definitions);
        return sheet.isPresent() && !reader.findings.faulty()
                ? new SheetReading.Fits(sheet.get(), reader.findings.list())
                : new SheetReading.Refused(reader.findings.list());
    }

    /** A sheet, which means something only if no fault was found. */
    private Sheet definitions(Node root) {
        Shapes.check(root, findings);
        one(root, "description", "", true);
        if (root.attributes().containsKey("expressionLanguage")
                && !root.attribute("expressionLanguage").equals("https://www.omg.org/spec/DMN/20191111/FEEL/")) {
            findings.add(Kind.ATTRIBUTE, "", root.line(), "expressionLanguage");
        }
        for (var attribute : List.of("name", "namespace")) {
            if (root.attribute(attribute).isBlank()) {
                findings.add(Kind.ATTRIBUTE, "", root.line(), "definitions/@" + attribute);
            }
        }
        var inputs = root.children("inputData");
        count(inputs.size(), 64, "", root.line(), "inputData");
        inputs.forEach(this::fact);
        var decisions = root.children("decision");
        var tables = decisions.stream().filter(SheetReader::isTable).toList();
        count(tables.size(), 64, "", root.line(), "decisionTable");
        decisions.forEach(this::decision);
        var texts = texts(tables);
        var compiled = new ArrayList<Compiled>();
        var items = new LinkedHashMap<String, SheetItem>();
        for (var table : tables) {
            var reader = new TableReader(findings, facts, factIndex, used, new TestParser(texts));
            items.putIfAbsent(table.attribute("name"), reader.read(table));
            compiled.add(reader.compiled());
        }
        var sums = new SumReader(findings, items);
        decisions.stream()
                .filter(d -> !isTable(d) && !d.attribute("name").equals(Sheet.SCORE))
                .forEach(sums::cap);
        var total = sums.score(decisions, root.line());
        for (var fact : facts) {
            if (!used.contains(fact.name())) {
                findings.add(Kind.UNUSED_FACT, fact.name(), 0, "");
            }
            if (RegisteredFacts.of(fact).isEmpty()) {
                findings.add(Kind.FACT_NOT_REGISTERED, fact.name(), 0, "");
            }
        }
        return new Sheet(
                root.attribute("label"), root.textOf("description"), facts, sums.items(), total, compiled, texts);
    }

    private static boolean isTable(Node decision) {
        return !decision.children("decisionTable").isEmpty();
    }

    private void fact(Node input) {
        var name = name(input);
        one(input, "description", name, true);
        var type = one(input, "variable", name, false) ? variable(input, name) : "";
        var factType = switch (type) {
            case "boolean" -> FactType.BOOLEAN;
            case "number" -> FactType.NUMBER;
            case "string" -> FactType.STRING;
            default -> {
                findings.add(Kind.TYPE, name, input.line(), type);
                yield FactType.STRING;
            }
        };
        factIndex.putIfAbsent(name, facts.size());
        facts.add(new SheetFact(name, factType, input.attribute("label"), input.textOf("description")));
    }

    private void decision(Node decision) {
        var name = name(decision);
        one(decision, "description", name, true);
        if (one(decision, "variable", name, false)) {
            var type = variable(decision, name);
            boolean list = isTable(decision) && TableReader.policy(decision) == SheetItem.Policy.COLLECT;
            if (!(type.equals("Any") || type.isEmpty() || type.equals("number") && !list)) {
                findings.add(Kind.TYPE, name, decision.line(), type);
            }
        }
        int expressions = decision.children("decisionTable").size()
                + decision.children("literalExpression").size();
        if (expressions != 1) {
            findings.add(Kind.ONE_NEEDED, name, decision.line(), "decisionTable|literalExpression");
        }
        for (var requirement : decision.children("informationRequirement")) {
            if (requirement.children().size() != 1) {
                findings.add(Kind.ONE_NEEDED, name, requirement.line(), "requiredInput|requiredDecision");
            }
        }
    }

    /** The type of the variable, which bears the name of what it belongs to. */
    private String variable(Node of, String name) {
        var variable = of.children("variable").getFirst();
        if (!variable.attribute("name").equals(name)) {
            findings.add(Kind.NAME, name, variable.line(), variable.attribute("name"));
        }
        return variable.attribute("typeRef");
    }

    private String name(Node node) {
        var name = node.attribute("name");
        boolean score = node.name().equals("decision") && name.equals(Sheet.SCORE) && !isTable(node);
        if (!NAME.matcher(name).matches()
                || RESERVED.contains(name)
                || name.equals(Sheet.SCORE) && !score
                || !node.attribute("id").equals(name)) {
            findings.add(Kind.NAME, name, node.line(), node.attribute("id"));
        }
        if (!names.add(name)) {
            findings.add(Kind.NAME_TWICE, name, node.line(), name);
        }
        return name;
    }

    /** Every text that a test of the sheet names, each with a place of its own. */
    private static Map<String, Long> texts(List<Node> tables) {
        var texts = new LinkedHashMap<String, Long>();
        for (var table : tables) {
            for (var rule : table.children("decisionTable").getFirst().children("rule")) {
                for (var entry : rule.children("inputEntry")) {
                    try {
                        var tokens = Tokens.of(entry.textOf("text"), Kind.TEST);
                        while (!tokens.atEnd()) {
                            var token = tokens.take();
                            if (token.type() == Tokens.Type.STRING) {
                                texts.putIfAbsent(token.text(), (long) texts.size());
                            }
                        }
                    } catch (Tokens.NotTokens e) {
                        // told when the cell itself is read
                    }
                }
            }
        }
        return texts;
    }

    private boolean one(Node node, String child, String item, boolean orNone) {
        int found = node.children(child).size();
        if (found > 1 || found == 0 && !orNone) {
            findings.add(Kind.ONE_NEEDED, item, node.line(), node.name() + "/" + child);
        }
        return found > 0;
    }

    private void count(int found, int most, String item, int line, String what) {
        if (found < 1 || found > most) {
            findings.add(Kind.COUNT, item, line, what + ": " + found + ", 1-" + most);
        }
    }
}
