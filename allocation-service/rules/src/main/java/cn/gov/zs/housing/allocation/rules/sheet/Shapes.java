package cn.gov.zs.housing.allocation.rules.sheet;

import java.util.Map;
import java.util.Set;

/** Which elements, attributes and text the profile knows, and where. */
final class Shapes {

    static final String DMN = "https://www.omg.org/spec/DMN/20191111/MODEL/";

    private static final Shape TEXT = new Shape(Set.of(), Set.of(), true);
    private static final Shape ENTRY = shape("id label", "text");

    private static final Map<String, Shape> SHAPES = Map.ofEntries(
            Map.entry(
                    "definitions",
                    shape(
                            "id name label namespace expressionLanguage typeLanguage exporter exporterVersion",
                            "description inputData decision")),
            Map.entry("inputData", shape("id name label", "description variable")),
            Map.entry(
                    "decision",
                    shape(
                            "id name label",
                            "description variable informationRequirement decisionTable literalExpression")),
            Map.entry("variable", shape("id name label typeRef", "")),
            Map.entry("informationRequirement", shape("id label", "requiredInput requiredDecision")),
            Map.entry("requiredInput", shape("href", "")),
            Map.entry("requiredDecision", shape("href", "")),
            Map.entry(
                    "decisionTable",
                    shape(
                            "id label hitPolicy aggregation preferredOrientation outputLabel",
                            "input output annotation rule")),
            Map.entry("input", shape("id label", "inputExpression")),
            Map.entry("inputExpression", shape("id label typeRef", "text")),
            Map.entry("output", shape("id name label typeRef", "")),
            Map.entry("annotation", shape("name", "")),
            Map.entry("rule", shape("id label", "inputEntry outputEntry annotationEntry")),
            Map.entry("inputEntry", ENTRY),
            Map.entry("outputEntry", ENTRY),
            Map.entry("annotationEntry", shape("", "text")),
            Map.entry("literalExpression", shape("id label typeRef", "text")),
            Map.entry("text", TEXT),
            Map.entry("description", TEXT));

    private Shapes() {}

    private record Shape(Set<String> attributes, Set<String> children, boolean text) {}

    private static Shape shape(String attributes, String children) {
        return new Shape(words(attributes), words(children), false);
    }

    private static Set<String> words(String words) {
        return words.isEmpty() ? Set.of() : Set.of(words.split(" "));
    }

    /** Finds whatever the profile does not know. */
    static void check(XmlTree.Node root, Findings findings) {
        if (!root.namespace().equals(DMN) || !root.name().equals("definitions")) {
            findings.add(Finding.Kind.ELEMENT, "", root.line(), root.name() + " {" + root.namespace() + "}");
            return;
        }
        check(root, "", findings);
    }

    private static void check(XmlTree.Node node, String decision, Findings findings) {
        var shape = SHAPES.get(node.name());
        if (shape == null) {
            throw new IllegalStateException("only known elements are looked into");
        }
        var within = Set.of("decision", "inputData").contains(node.name()) ? node.attribute("name") : decision;
        for (var attribute : node.attributes().keySet()) {
            if (!shape.attributes.contains(attribute)) {
                findings.add(Finding.Kind.ATTRIBUTE, within, node.line(), node.name() + "/@" + attribute);
            }
        }
        if (!shape.text && !node.text().toString().isBlank()) {
            findings.add(
                    Finding.Kind.STRAY_TEXT,
                    within,
                    node.line(),
                    node.text().toString().strip());
        }
        for (var child : node.children()) {
            if (child.namespace().equals(DMN) && shape.children.contains(child.name())) {
                check(child, within, findings);
            } else {
                findings.add(Finding.Kind.ELEMENT, within, child.line(), node.name() + "/" + child.name());
            }
        }
    }
}
