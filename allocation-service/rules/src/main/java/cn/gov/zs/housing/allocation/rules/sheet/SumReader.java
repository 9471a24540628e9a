package cn.gov.zs.housing.allocation.rules.sheet;

import cn.gov.zs.housing.allocation.rules.sheet.Finding.Kind;
import cn.gov.zs.housing.allocation.rules.sheet.Tokens.NotTokens;
import cn.gov.zs.housing.allocation.rules.sheet.XmlTree.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the caps and the score: what is not a table, but adds tables up. */
final class SumReader {

    private static final int LONGEST = 8000;

    private final Findings findings;
    private final Map<String, SheetItem> items;
    private final Map<String, String> itemOfCap = new HashMap<>();

    /** @param items by name, in the order of the document */
    SumReader(Findings findings, Map<String, SheetItem> items) {
        this.findings = findings;
        this.items = new LinkedHashMap<>(items);
    }

    /** The items, with their caps. */
    List<SheetItem> items() {
        return List.copyOf(items.values());
    }

    void cap(Node decision) {
        var name = decision.attribute("name");
        var text = expression(decision);
        var required = requirements(decision);
        var item = required.size() == 1 ? items.get(required.iterator().next()) : null;
        if (item == null) {
            findings.add(Kind.CAP, name, decision.line(), String.join(", ", required));
            return;
        }
        var limit = limit(text, item);
        if (limit.isEmpty()) {
            findings.add(Kind.CAP, name, decision.line(), text);
        } else if (item.cap().isPresent()) {
            findings.add(Kind.CAP_TWICE, name, decision.line(), item.name());
        } else {
            var cap = new SheetItem.Cap(
                    name,
                    decision.attribute("label"),
                    decision.textOf("description"),
                    limit.get().atLeast(),
                    limit.get().millionths());
            itemOfCap.put(name, item.name());
            items.put(
                    item.name(),
                    new SheetItem(
                            item.name(),
                            item.label(),
                            item.english(),
                            item.policy(),
                            item.inputs(),
                            item.heads(),
                            item.rows(),
                            Optional.of(cap)));
        }
    }

    private record Limit(boolean atLeast, long millionths) {}

    private static Optional<Limit> limit(String text, SheetItem item) {
        try {
            var tokens = Tokens.of(text, Kind.CAP);
            boolean list = item.policy() == SheetItem.Policy.COLLECT;
            if (!ifNone(tokens, item.name(), list)) {
                return Optional.empty();
            }
            boolean atLeast = tokens.takeAll("max", "(");
            if (!atLeast && !tokens.takeAll("min", "(")) {
                return Optional.empty();
            }
            long number = tokens.number(Kind.CAP);
            boolean rest = tokens.takeIf(",") && itself(tokens, item.name(), list) && tokens.takeIf(")");
            return rest && tokens.atEnd() ? Optional.of(new Limit(atLeast, number)) : Optional.empty();
        } catch (NotTokens e) {
            return Optional.empty();
        }
    }

    /** {@code if T = null then 0 else}, or for a list {@code if count(T) = 0 then 0 else}. */
    private static boolean ifNone(Tokens tokens, String item, boolean list) {
        boolean none = list
                ? tokens.takeAll("if", "count", "(", item, ")", "=") && zero(tokens)
                : tokens.takeAll("if", item, "=", "null");
        return none && tokens.takeIf("then") && zero(tokens) && tokens.takeIf("else");
    }

    private static boolean itself(Tokens tokens, String item, boolean list) {
        return list ? tokens.takeAll("sum", "(", item, ")") : tokens.takeIf(item);
    }

    private static boolean zero(Tokens tokens) {
        var token = tokens.take();
        return token.type() == Tokens.Type.NUMBER && token.text().equals("0");
    }

    /** How the sum is limited and rounded; all of it is checked against the items. */
    Sheet.Total score(List<Node> decisions, int line) {
        var found = decisions.stream()
                .filter(d -> d.attribute("name").equals(Sheet.SCORE)
                        && !d.children("literalExpression").isEmpty())
                .toList();
        if (found.isEmpty()) {
            findings.add(Kind.NO_SCORE, "", line, Sheet.SCORE);
            return new Sheet.Total(Optional.empty(), Optional.empty());
        }
        var decision = found.getFirst();
        var named = new LinkedHashSet<String>();
        var total = new Sheet.Total(Optional.empty(), Optional.empty());
        try {
            total = total(Tokens.of(expression(decision), Kind.SCORE), named);
        } catch (NotTokens e) {
            findings.add(Kind.SCORE, Sheet.SCORE, decision.line(), e.detail());
            return total;
        }
        var summed = new ArrayList<String>();
        for (var name : named) {
            summed.add(itemOfCap.getOrDefault(name, name));
        }
        for (var item : items.values()) {
            var direct = named.contains(item.name());
            if (!summed.contains(item.name()) || direct && item.cap().isPresent()) {
                findings.add(Kind.SCORE, Sheet.SCORE, decision.line(), item.name());
            }
        }
        if (!requirements(decision).equals(named)) {
            findings.add(Kind.REQUIREMENT, Sheet.SCORE, decision.line(), String.join(", ", named));
        }
        return total;
    }

    private Sheet.Total total(Tokens tokens, Set<String> named) throws NotTokens {
        boolean rounded = tokens.takeAll("decimal", "(");
        Optional<Long> most = Optional.empty();
        boolean capped = tokens.takeAll("min", "(");
        if (capped) {
            most = Optional.of(tokens.number(Kind.SCORE));
            expect(tokens, ",");
        }
        do {
            var name = summand(tokens);
            if (!named.add(name)) {
                throw new NotTokens(Kind.SCORE, name);
            }
        } while (tokens.takeIf("+"));
        if (capped) {
            expect(tokens, ")");
        }
        Optional<Integer> digits = Optional.empty();
        if (rounded) {
            expect(tokens, ",");
            var token = tokens.take();
            if (token.type() != Tokens.Type.NUMBER || !token.text().matches("[0-6]")) {
                throw new NotTokens(Kind.SCORE, token.text());
            }
            digits = Optional.of(Integer.valueOf(token.text()));
            expect(tokens, ")");
        }
        if (!tokens.atEnd()) {
            throw new NotTokens(Kind.SCORE, tokens.peek().text());
        }
        return new Sheet.Total(most, digits);
    }

    /** A cap's name, or an item in the form that gives 0 if no row fired. */
    private String summand(Tokens tokens) throws NotTokens {
        if (!tokens.takeIf("(")) {
            var name = tokens.take().text();
            if (!itemOfCap.containsKey(name)) {
                throw new NotTokens(Kind.SCORE, name);
            }
            return name;
        }
        for (var item : items.values()) {
            boolean list = item.policy() == SheetItem.Policy.COLLECT;
            if (tokens.followedBy(item.name(), list ? 3 : 1)) {
                if (ifNone(tokens, item.name(), list) && itself(tokens, item.name(), list)) {
                    expect(tokens, ")");
                    return item.name();
                }
                throw new NotTokens(Kind.SCORE, item.name());
            }
        }
        throw new NotTokens(Kind.SCORE, tokens.peekAfter().text());
    }

    private static void expect(Tokens tokens, String sign) throws NotTokens {
        if (!tokens.takeIf(sign)) {
            throw new NotTokens(Kind.SCORE, tokens.peek().text());
        }
    }

    private String expression(Node decision) {
        var texts = decision.children("literalExpression").stream()
                .flatMap(e -> e.children("text").stream())
                .toList();
        if (texts.size() != 1) {
            findings.add(Kind.ONE_NEEDED, decision.attribute("name"), decision.line(), "literalExpression/text");
            return "";
        }
        var text = texts.getFirst().text().toString();
        if (text.length() > LONGEST) {
            findings.add(
                    Kind.TEXT_TOO_LONG, decision.attribute("name"), decision.line(), text.length() + " > " + LONGEST);
            return "";
        }
        return text;
    }

    /** The decisions this one says it needs. */
    private Set<String> requirements(Node decision) {
        var required = new LinkedHashSet<String>();
        for (var requirement : decision.children("informationRequirement")) {
            for (var needed : requirement.children()) {
                var href = needed.attribute("href");
                var name = href.startsWith("#") ? href.substring(1) : "";
                if (!needed.name().equals("requiredDecision") || name.isEmpty() || !required.add(name)) {
                    findings.add(Kind.REQUIREMENT, decision.attribute("name"), needed.line(), href);
                }
            }
        }
        return required;
    }
}
