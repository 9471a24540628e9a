package cn.gov.zs.housing.allocation.scoring.dmn;

import cn.gov.zs.housing.allocation.scoring.Score;
import cn.gov.zs.housing.allocation.scoring.ScoreFacts;
import cn.gov.zs.housing.allocation.scoring.ScoreLine;
import cn.gov.zs.housing.allocation.scoring.ScoreOverflow;
import cn.gov.zs.housing.allocation.scoring.SheetAnswer;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.api.core.DMNDecisionResult;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.api.core.event.AfterEvaluateDecisionTableEvent;
import org.kie.dmn.api.core.event.DMNRuntimeEventListener;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.dmn.feel.lang.impl.FEELBuilder;
import org.kie.dmn.feel.lang.types.BuiltInType;
import org.kie.dmn.model.api.Decision;
import org.kie.dmn.model.api.DecisionRule;
import org.kie.dmn.model.api.DecisionTable;
import org.kie.dmn.model.api.LiteralExpression;
import org.kie.internal.io.ResourceFactory;

/**
 * A score sheet compiled by Apache KIE.
 *
 * <p>How a sheet is written: a decision table is one item, and each of its rows that fires is a line of the score; a literal
 * expression over one table alone is that item's cap; the decision {@code score} adds up.
 */
public final class DmnSheet {

    private static final String TOTAL = "score";

    /** The rows that fire while a household is scored. KIE tells them to a listener, on the thread that asked. */
    private static final ScopedValue<Map<String, List<Integer>>> FIRED = ScopedValue.newInstance();

    private final DMNRuntime runtime;
    private final DMNModel model;
    private final Map<String, String> capOf = new HashMap<>();
    private final List<SheetItem> items;
    private final Map<String, String> idOf = new HashMap<>();
    private final Set<String> asked = new HashSet<>();
    private final String[] evaluated;
    private final Map<String, List<Function<Map<String, Object>, Object>>> outputs = new ConcurrentHashMap<>();

    private DmnSheet(DMNRuntime runtime) {
        this.runtime = runtime;
        this.model = runtime.getModels().getFirst();
        for (var decision : decisions()) {
            var needs = decision.getInformationRequirement();
            if (decision.getExpression() instanceof LiteralExpression
                    && !decision.getName().equals(TOTAL)
                    && needs.size() == 1
                    && needs.getFirst().getRequiredDecision() != null) {
                capOf.put(needs.getFirst().getRequiredDecision().getHref().substring(1), decision.getName());
            }
        }
        this.items = decisions().stream()
                .filter(d -> d.getExpression() instanceof DecisionTable)
                .map(this::item)
                .toList();
        model.getDecisions().forEach(decision -> idOf.put(decision.getName(), decision.getId()));
        model.getInputs().forEach(input -> asked.add(input.getName()));
        this.evaluated = decisionsNobodyNeeds();
        runtime.addListener(new DMNRuntimeEventListener() {
            @Override
            public void afterEvaluateDecisionTable(AfterEvaluateDecisionTableEvent event) {
                FIRED.get().put(event.getNodeName(), List.copyOf(event.getSelected()));
            }
        });
    }

    /** Compiles a sheet. @throws IllegalArgumentException if KIE finds an error in it or it has no decision {@code score} */
    public static DmnSheet compile(String dmn) {
        var resource = ResourceFactory.newReaderResource(new StringReader(dmn), "UTF-8");
        resource.setSourcePath("sheet.dmn");
        DMNRuntime runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(resource))
                .getOrElseThrow(e -> new IllegalArgumentException("not a decision model", e));
        var sheet = new DmnSheet(runtime);
        if (sheet.model.hasErrors()) {
            throw new IllegalArgumentException(
                    "errors in the decision model: " + sheet.model.getMessages(DMNMessage.Severity.ERROR));
        }
        if (sheet.model.getDecisionByName(TOTAL) == null) {
            throw new IllegalArgumentException("the decision model has no decision " + TOTAL);
        }
        return sheet;
    }

    /**
     * Runs the sheet; any number of threads may at once.
     *
     * @throws IllegalStateException if the sheet fails on these facts
     */
    public SheetAnswer score(ScoreFacts facts, int waitingMonths) {
        return score(context(facts, waitingMonths));
    }

    /**
     * The same over any facts: Boolean, BigDecimal and String by name.
     *
     * @throws IllegalStateException if the sheet fails on these facts
     */
    public SheetAnswer score(Map<String, Object> facts) {
        var context = runtime.newContext();
        facts.forEach((name, fact) -> {
            // KIE copies all it is given for each table and each formula
            if (asked.contains(name)) {
                context.set(name, fact);
            }
        });
        var fired = new HashMap<String, List<Integer>>();
        var result = ScopedValue.where(FIRED, fired).call(() -> runtime.evaluateByName(model, context, evaluated));
        if (result.hasErrors()) {
            throw new IllegalStateException("the score sheet failed: " + result.getMessages(DMNMessage.Severity.ERROR));
        }
        var lines = new ArrayList<ScoreLine>();
        var sum = BigDecimal.ZERO;
        for (var item : items) {
            var rows = fired.getOrDefault(item.item(), List.of());
            var points = points(item, rows, resultOf(result, item.item()), facts);
            var before = BigDecimal.ZERO;
            for (int i = 0; i < rows.size(); i++) {
                if (!ScoreLine.arePoints(points.get(i))) {
                    return new ScoreOverflow(item.item(), rows.get(i));
                }
                lines.add(new ScoreLine(item.item(), rows.get(i), points.get(i)));
                before = before.add(points.get(i));
            }
            var cap = capOf.get(item.item());
            var after = cap == null ? before : number(resultOf(result, cap).getResult());
            if (after.compareTo(before) != 0) {
                lines.add(new ScoreLine(item.item(), 0, after.subtract(before)));
            }
            sum = sum.add(after);
        }
        var total = number(resultOf(result, TOTAL).getResult());
        if (total.compareTo(sum) != 0) {
            lines.add(new ScoreLine(TOTAL, 0, total.subtract(sum)));
        }
        return ScoreLine.arePoints(total) ? new Score(total, lines) : new ScoreOverflow(TOTAL, 0);
    }

    /** By its id, which KIE finds at once; a name it looks for among all. */
    private DMNDecisionResult resultOf(DMNResult result, String decision) {
        return result.getDecisionResultById(idOf.get(decision));
    }

    /** Those evaluate all others on their way: in a usual sheet the score alone. */
    private String[] decisionsNobodyNeeds() {
        var needed = decisions().stream()
                .flatMap(decision -> decision.getInformationRequirement().stream())
                .filter(need -> need.getRequiredDecision() != null)
                .map(need -> need.getRequiredDecision().getHref().substring(1))
                .collect(Collectors.toSet());
        return decisions().stream()
                .filter(decision -> !needed.contains(decision.getId()))
                .map(Decision::getName)
                .toArray(String[]::new);
    }

    /** The tables of the sheet, to be read by people. */
    public List<SheetItem> items() {
        return items;
    }

    private static Map<String, Object> context(ScoreFacts facts, int waitingMonths) {
        return Map.of(
                "householdSize", BigDecimal.valueOf(facts.householdSize()),
                "hasHome", facts.hasHome(),
                "perHeadFloorArea", facts.perHeadFloorArea(),
                "incomeClass", facts.incomeClass().name(),
                "singleParent", facts.singleParent(),
                "furtherGenerations", BigDecimal.valueOf(facts.furtherGenerations()),
                "specialStatuses", BigDecimal.valueOf(facts.specialStatuses()),
                "parentsOwnTwoHomes", facts.parentsOwnTwoHomes(),
                "waitingMonths", BigDecimal.valueOf(waitingMonths));
    }

    /**
     * One number for each row that fired, in their order. A UNIQUE table gives one number or, if no row fired, nothing; a COLLECT
     * table a list; one with SUM the sum only, so that its outputs are run once more when several rows fired.
     */
    private List<BigDecimal> points(
            SheetItem item, List<Integer> rows, DMNDecisionResult result, Map<String, Object> facts) {
        var points = switch (result.getResult()) {
            case null -> List.<BigDecimal>of();
            case List<?> list -> list.stream().map(DmnSheet::number).toList();
            case Object one
            when rows.size() > 1 -> {
                var each = rows.stream()
                        .map(row -> number(outputs(item).get(row - 1).apply(facts)))
                        .toList();
                var sum = each.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
                if (sum.round(MathContext.DECIMAL128).compareTo(number(one)) != 0
                        && each.stream().allMatch(ScoreLine::arePoints)) {
                    throw new IllegalStateException(item.item() + " does not give the sum of its rows");
                }
                yield each;
            }
            case Object one -> List.of(number(one));
        };
        if (points.size() != rows.size()) {
            throw new IllegalStateException(item.item() + " does not give one number for each row that fired");
        }
        return points;
    }

    /** The outputs of a table, each compiled by KIE on its own. */
    private List<Function<Map<String, Object>, Object>> outputs(SheetItem item) {
        return outputs.computeIfAbsent(item.item(), name -> {
            var feel = FEELBuilder.builder().build();
            var known = feel.newCompilerContext();
            model.getInputs()
                    .forEach(input -> known.addInputVariableType(
                            input.getName(),
                            switch (input.getType().getName()) {
                                case "boolean" -> BuiltInType.BOOLEAN;
                                case "string" -> BuiltInType.STRING;
                                default -> BuiltInType.NUMBER;
                            }));
            return item.rows().stream()
                    .map(row -> feel.compile(row.points(), known))
                    .<Function<Map<String, Object>, Object>>map(compiled -> facts -> feel.evaluate(compiled, facts))
                    .toList();
        });
    }

    private static BigDecimal number(@Nullable Object value) {
        if (value instanceof BigDecimal exact) {
            return exact;
        }
        throw new IllegalStateException("the score sheet gave " + value + " where points were expected");
    }

    private List<Decision> decisions() {
        return model.getDefinitions().getDrgElement().stream()
                .filter(Decision.class::isInstance)
                .map(Decision.class::cast)
                .toList();
    }

    private SheetItem item(Decision decision) {
        var table = (DecisionTable) decision.getExpression();
        var rows = new ArrayList<SheetItem.Row>();
        for (var rule : table.getRule()) {
            rows.add(new SheetItem.Row(
                    rows.size() + 1,
                    rule.getInputEntry().stream().map(e -> e.getText()).toList(),
                    rule.getOutputEntry().getFirst().getText(),
                    annotation(rule, 0),
                    annotation(rule, 1)));
        }
        var cap = capOf.get(decision.getName());
        var capDecision =
                decisions().stream().filter(d -> d.getName().equals(cap)).findFirst();
        return new SheetItem(
                decision.getName(),
                text(decision.getLabel()),
                text(decision.getDescription()),
                table.getInput().stream().map(i -> text(i.getLabel())).toList(),
                rows,
                capDecision.map(d -> text(d.getLabel())).orElse(""),
                capDecision.map(d -> text(d.getDescription())).orElse(""));
    }

    private static String annotation(DecisionRule rule, int index) {
        var entries = rule.getAnnotationEntry();
        return index < entries.size() ? text(entries.get(index).getText()) : "";
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
