package cn.gov.zs.housing.allocation.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.allocation.rules.ranking.Decimals;
import cn.gov.zs.housing.allocation.rules.sheet.Sheet;
import cn.gov.zs.housing.allocation.rules.sheet.SheetReader;
import cn.gov.zs.housing.allocation.rules.sheet.SheetReading;
import cn.gov.zs.housing.allocation.scoring.dmn.DmnSheet;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("zone-free")
@DisplayName("KIE and the citizen's own reader give the same score and the same lines")
class TwoReadersAgreeTest {

    @ParameterizedTest
    @EnumSource
    void on_twenty_thousand_households_for_each_sheet_that_comes_with_the_service(SampleSheet sample) {
        var kie = DmnSheet.compile(sample.dmn());
        var own = own(sample.dmn());
        var city = new SplittableRandom(20130101);
        for (int i = 0; i < 20_000; i++) {
            var household = anybody(own, city);
            assertThat(text(kie.score(household))).as("%s", household).isEqualTo(text(own, household));
        }
    }

    @Test
    void on_five_hundred_random_sheets_with_forty_households_each() {
        int sheets = 0;
        int overflows = 0;
        for (long seed = 1; sheets < 500; seed++) {
            var generator = new RandomSheet(new SplittableRandom(seed));
            var dmn = generator.dmn();
            if (!(SheetReader.read(dmn.getBytes(StandardCharsets.UTF_8))
                    instanceof SheetReading.Fits(var own, var _))) {
                continue;
            }
            sheets++;
            var kie = DmnSheet.compile(dmn);
            for (int i = 0; i < 40; i++) {
                var household = generator.household();
                var expected = text(own, household);
                assertThat(text(kie.score(household)))
                        .as("seed %d, %s%n%s", seed, household, dmn)
                        .isEqualTo(expected);
                overflows += expected.startsWith("overflow") ? 1 : 0;
            }
        }
        assertThat(overflows).as("both kinds of answers were compared").isBetween(100, 15_000);
    }

    @ParameterizedTest
    @EnumSource
    void on_ten_thousand_households_scored_on_all_processors_at_once(SampleSheet sample) {
        scoresInParallel(sample.dmn(), 10_000, TwoReadersAgreeTest::anybody);
    }

    /** Among the random sheets are those whose outputs KIE has to run a second time, which are compiled when first needed. */
    @Test
    void on_thirty_random_sheets_scored_on_all_processors_at_once() {
        int sheets = 0;
        for (long seed = 1; sheets < 30; seed++) {
            var generator = new RandomSheet(new SplittableRandom(seed));
            var dmn = generator.dmn();
            if (SheetReader.read(dmn.getBytes(StandardCharsets.UTF_8)) instanceof SheetReading.Fits) {
                sheets++;
                scoresInParallel(dmn, 400, (sheet, random) -> generator.household());
            }
        }
    }

    private static void scoresInParallel(
            String dmn, int many, BiFunction<Sheet, SplittableRandom, Map<String, Object>> anybody) {
        var own = own(dmn);
        var random = new SplittableRandom(20260302);
        var households =
                Stream.generate(() -> anybody.apply(own, random)).limit(many).toList();
        var kie = DmnSheet.compile(dmn);
        var together = households.parallelStream()
                .map(household -> text(kie.score(household)))
                .toList();
        assertThat(together)
                .isEqualTo(households.stream()
                        .map(household -> text(own, household))
                        .toList());
    }

    @Property(tries = 100)
    void on_a_hundred_more_sheets_that_are_drawn_anew_each_time(@ForAll long seed) {
        var generator = new RandomSheet(new SplittableRandom(seed));
        var dmn = generator.dmn();
        if (SheetReader.read(dmn.getBytes(StandardCharsets.UTF_8)) instanceof SheetReading.Fits(var own, var _)) {
            var kie = DmnSheet.compile(dmn);
            for (int i = 0; i < 20; i++) {
                var household = generator.household();
                assertThat(text(kie.score(household)))
                        .as("%s%n%s", household, dmn)
                        .isEqualTo(text(own, household));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "((((((((((((((((x))))))))))))))))",
                "max(min(max(min(max(min(max(min(max(min(max(min(max(min(max(min(x, 1), 2), 3), 4), 5), 6), 7), 8), 9), 10), 11), 12), 13), 14), 15), 16)",
                "decimal ( x / 3 , 2 )",
                "- x",
                "x - -x",
                "2 - - x",
                "x\n + \t1",
                "x*x*x/7/7/7",
                "min(x,-x)",
                "-min(x, 2) * -3",
                "-x * -x"
            })
    void on_what_is_written_at_the_edge_of_the_profile(String output) {
        for (var test : List.of(
                "-", "not ( - 5 )", "> - 5", "[ - 5 .. 9 ]", " - ", "not([1..2], 3)", "-5, 2, 21.5", ">=-0.000001")) {
            var dmn =
                    ("<definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/' id='e' name='e' namespace='urn:e'>"
                                    + "<inputData id='x' name='x'><variable name='x' typeRef='number'/></inputData>"
                                    + "<decision id='t' name='t'><variable name='t' typeRef='number'/><informationRequirement><requiredInput href='#x'/></informationRequirement>"
                                    + "<decisionTable><input><inputExpression typeRef='number'><text>x</text></inputExpression></input><output typeRef='number'/>"
                                    + "<rule><inputEntry><text>TEST</text></inputEntry><outputEntry><text>decimal(OUT, 3)</text></outputEntry></rule></decisionTable></decision>"
                                    + "<decision id='score' name='score'><variable name='score' typeRef='number'/><informationRequirement><requiredDecision href='#t'/></informationRequirement>"
                                    + "<literalExpression><text>(if t = null then 0 else t)</text></literalExpression></decision></definitions>")
                            .replace("TEST", test.replace("<", "&lt;").replace(">", "&gt;"))
                            .replace("decimal(OUT, 3)", output.length() > 30 ? output : "decimal(" + output + ", 3)");
            var kie = DmnSheet.compile(dmn);
            var own = own(dmn);
            for (var x : List.of("-5", "0", "21.5", "2", "-0.000001", "3", "9")) {
                var household = Map.<String, Object>of("x", new BigDecimal(x));
                assertThat(text(kie.score(household)))
                        .as("%s: %s at %s", test, output, x)
                        .isEqualTo(text(own, household));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "number",
                "string",
                "boolean",
                "abs",
                "floor",
                "all",
                "any",
                "is",
                "range",
                "e",
                "value",
                "now",
                "today",
                "mean",
                "mode",
                "product",
                "sort",
                "union",
                "append",
                "get",
                "contains",
                "split",
                "replace",
                "years",
                "month",
                "months",
                "day",
                "days",
                "substring",
                "stddev",
                "median",
                "log",
                "exp",
                "sqrt",
                "modulo",
                "odd",
                "even",
                "before",
                "after",
                "meets",
                "during",
                "includes",
                "starts",
                "remove",
                "reverse",
                "ceiling",
                "random",
                "partial",
                "result",
                "minimum",
                "notes",
                "iffy",
                "trueness",
                "android",
                "index",
                "former",
                "offer",
                "scores",
                "Score",
                "If",
                "Null",
                "years2",
                "x2x",
                "lists",
                "functions",
                "dates",
                "Min",
                "somehow",
                "elsewhere",
                "thenX",
                "inX",
                "isX"
            })
    void on_facts_whose_names_feel_knows_as_something_else(String name) {
        var dmn =
                ("<definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/' id='e' name='e' namespace='urn:e'>"
                                + "<inputData id='@' name='@'><variable name='@' typeRef='number'/></inputData>"
                                + "<decision id='t@' name='t@'><variable name='t@' typeRef='Any'/><informationRequirement><requiredInput href='#@'/></informationRequirement>"
                                + "<decisionTable hitPolicy='COLLECT'><input><inputExpression typeRef='number'><text>@</text></inputExpression></input><output typeRef='number'/>"
                                + "<rule><inputEntry><text>not(&gt; 5)</text></inputEntry><outputEntry><text>min(@, 3) - @ * 2 + -@</text></outputEntry></rule></decisionTable></decision>"
                                + "<decision id='@c' name='@c'><variable name='@c' typeRef='number'/><informationRequirement><requiredDecision href='#t@'/></informationRequirement>"
                                + "<literalExpression><text>if count(t@) = 0 then 0 else max(-4, sum(t@))</text></literalExpression></decision>"
                                + "<decision id='score' name='score'><variable name='score' typeRef='number'/><informationRequirement><requiredDecision href='#@c'/></informationRequirement>"
                                + "<literalExpression><text>@c</text></literalExpression></decision></definitions>")
                        .replace("@", name);
        var kie = DmnSheet.compile(dmn);
        var own = own(dmn);
        for (var x : List.of("-5", "1", "4", "9")) {
            var household = Map.<String, Object>of(name, new BigDecimal(x));
            assertThat(text(kie.score(household))).as("%s at %s", name, x).isEqualTo(text(own, household));
        }
    }

    private static Sheet own(String dmn) {
        return switch (SheetReader.read(dmn.getBytes(StandardCharsets.UTF_8))) {
            case SheetReading.Fits fits -> fits.sheet();
            case SheetReading.Refused refused -> throw new AssertionError(refused.findings());
        };
    }

    private static String text(Sheet sheet, Map<String, Object> household) {
        var facts = sheet.household();
        household.forEach((name, value) -> {
            switch (value) {
                case Boolean truth -> facts.with(name, truth.booleanValue());
                case BigDecimal number -> facts.with(name, number);
                default -> facts.with(name, value.toString());
            }
        });
        return text(PortableSheets.answer(sheet.score(facts)));
    }

    private static String text(SheetAnswer answer) {
        return switch (answer) {
            case ScoreOverflow(var item, var row) -> "overflow " + item + row;
            case Score score ->
                Decimals.text(score.total())
                        + score.lines().stream()
                                .map(l -> " " + l.item() + l.row() + ":" + Decimals.text(l.points()))
                                .collect(Collectors.joining());
        };
    }

    /** Facts of the kinds the sheet asks for, those of the office within what it registers. */
    static Map<String, Object> anybody(Sheet sheet, SplittableRandom random) {
        var household = new HashMap<String, Object>();
        for (var fact : sheet.facts()) {
            household.put(
                    fact.name(),
                    switch (fact.type()) {
                        case BOOLEAN -> random.nextBoolean();
                        case STRING -> random.nextBoolean() ? "SUBSISTENCE" : "OTHER_QUALIFIED";
                        case NUMBER ->
                            switch (fact.name()) {
                                case "householdSize" -> BigDecimal.valueOf(random.nextInt(1, 9));
                                case "furtherGenerations", "specialStatuses" ->
                                    BigDecimal.valueOf(random.nextInt(0, 7));
                                case "waitingMonths" -> BigDecimal.valueOf(random.nextInt(0, 200));
                                case "perHeadFloorArea" -> BigDecimal.valueOf(random.nextInt(0, 2000), 2);
                                default -> BigDecimal.valueOf(random.nextInt(0, 100_000), random.nextInt(5));
                            };
                    });
        }
        return household;
    }
}
