package cn.gov.zs.housing.allocation.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.allocation.rules.json.CanonicalJson;
import cn.gov.zs.housing.allocation.rules.json.Json;
import cn.gov.zs.housing.allocation.rules.json.JsonReader;
import cn.gov.zs.housing.allocation.rules.ranking.Decimals;
import cn.gov.zs.housing.allocation.rules.sheet.SheetReader;
import cn.gov.zs.housing.allocation.rules.sheet.SheetReading;
import cn.gov.zs.housing.allocation.scoring.dmn.DmnSheet;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("zone-free")
@DisplayName("docs/spec/score-sheet-vectors.jsonl is what KIE says")
class SpecVectorsTest {

    private static final Path FILE = Path.of("../../docs/spec/score-sheet-vectors.jsonl");

    @Test
    void every_line_of_the_file_is_made_with_kie_and_read_alike_by_the_rules() throws IOException {
        var lines = new ArrayList<String>();
        for (var sample : SampleSheet.values()) {
            var random = new SplittableRandom(1);
            scores(lines, sample.id(), sample.dmn(), () -> TwoReadersAgreeTest.anybody(own(sample.dmn()), random));
        }
        int sheets = 0;
        for (long seed = 2000; sheets < 12; seed++) {
            var generator = new RandomSheet(new SplittableRandom(seed));
            var dmn = generator.dmn();
            if (SheetReader.read(bytes(dmn)) instanceof SheetReading.Fits && dmn.length() < 6000) {
                var name = "random-" + ++sheets;
                lines.add(text(Map.of("dmn", Json.of(dmn), "sheet", Json.of(name))));
                scores(lines, name, dmn, generator::household);
            }
        }
        refused(lines);
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/score-sheet-vectors.jsonl"), lines);
        assertThat(Files.readAllLines(FILE))
                .as("target/score-sheet-vectors.jsonl holds what it should be")
                .isEqualTo(lines);
    }

    /** Sheets that are refused, each the sample with one text put for another wherever it stands. */
    private static void refused(List<String> lines) {
        refused(lines, "overlap", "(2..4]", "(1..4]");
        refused(lines, "call", "5 * furtherGenerations", "abs(furtherGenerations)");
        refused(lines, "doctype", "<definitions ", "<!DOCTYPE definitions><definitions ");
        refused(lines, "cdata", "<text>25</text>", "<text><![CDATA[25]]></text>");
        refused(lines, "policy", "hitPolicy=\"UNIQUE\"", "hitPolicy=\"FIRST\"");
        refused(lines, "attribute", "<rule ", "<rule hidden=\"1\" ");
        refused(lines, "element", "<output ", "<extensionElements/><output ");
        refused(lines, "no-score", "id=\"score\" name=\"score\"", "id=\"total\" name=\"total\"");
        refused(lines, "one-item-missing", " + waitingCapped", "");
        refused(lines, "item-twice", " + waitingCapped", " + waitingCapped + waitingCapped");
        refused(lines, "cap-passed-by", "+ waitingCapped", "+ (if count(waiting) = 0 then 0 else sum(waiting))");
        refused(lines, "requirement", "href=\"#singleParent\"", "href=\"#hasHome\"");
        refused(lines, "leading-zero", "<text>25</text>", "<text>025</text>");
        refused(lines, "seven-digits", "(0..2]", "(0..2.0000001]");
        refused(lines, "backwards", "(0..2]", "(2..0]");
        refused(lines, "kind", "<text>&gt; 0</text>", "<text>true</text>");
        refused(lines, "aggregation", "hitPolicy=\"COLLECT\"", "hitPolicy=\"COLLECT\" aggregation=\"MAX\"");
        refused(lines, "reserved-name", "waitingMonths", "date");
        refused(lines, "constant-overflow", "<text>25</text>", "<text>1000000</text>");
        refused(lines, "divided-by-fact", "0.5 * waitingMonths", "1 / waitingMonths");
    }

    private static void refused(List<String> lines, String name, String from, String to) {
        var right = SampleSheet.LIANZHOU_2013.dmn();
        var dmn = right.replace(from, to);
        assertThat(dmn).as(name).isNotEqualTo(right);
        assertThat(SheetReader.read(bytes(dmn))).as(name).isInstanceOf(SheetReading.Refused.class);
        lines.add(text(Map.of(
                "from", Json.of(from),
                "of", Json.of(SampleSheet.LIANZHOU_2013.id()),
                "refused", Json.of(true),
                "sheet", Json.of(name),
                "to", Json.of(to))));
    }

    private static void scores(
            List<String> lines, String name, String dmn, java.util.function.Supplier<Map<String, Object>> households) {
        var kie = DmnSheet.compile(dmn);
        var own = own(dmn);
        for (int i = 0; i < 12; i++) {
            var facts = facts(households.get());
            var answer = PortableSheets.answer(own.score(own.household(facts)));
            assertThat(text(answer)).isEqualTo(text(kie.score(values(own, facts))));
            var line = new HashMap<String, Json>(answer(answer));
            line.put("facts", facts);
            line.put("sheet", Json.of(name));
            lines.add(text(line));
        }
    }

    private static Json.Obj facts(Map<String, Object> household) {
        var facts = new HashMap<String, Json>();
        household.forEach((name, value) -> facts.put(
                name,
                switch (value) {
                    case Boolean truth -> Json.of(truth.booleanValue());
                    case BigDecimal number -> Json.of(Decimals.text(number));
                    default -> Json.of(value.toString());
                }));
        return Json.object(facts);
    }

    private static Map<String, Object> values(cn.gov.zs.housing.allocation.rules.sheet.Sheet sheet, Json.Obj facts) {
        var values = new HashMap<String, Object>();
        for (var fact : sheet.facts()) {
            values.put(
                    fact.name(),
                    switch (fact.type()) {
                        case BOOLEAN -> Json.of(true).equals(facts.members().get(fact.name()));
                        case NUMBER -> new BigDecimal(facts.text(fact.name()));
                        case STRING -> facts.text(fact.name());
                    });
        }
        return values;
    }

    private static Map<String, Json> answer(SheetAnswer answer) {
        return switch (answer) {
            case ScoreOverflow(var item, var row) ->
                Map.of("overflow", Json.object(Map.of("item", Json.of(item), "row", Json.of(row))));
            case Score score ->
                Map.of(
                        "score",
                        Json.of(Decimals.text(score.total())),
                        "lines",
                        Json.list(
                                score.lines(),
                                l -> Json.object(Map.of(
                                        "item", Json.of(l.item()),
                                        "row", Json.of(l.row()),
                                        "points", Json.of(Decimals.text(l.points()))))));
        };
    }

    private static String text(SheetAnswer answer) {
        return text(answer(answer));
    }

    private static String text(Map<String, ? extends Json> members) {
        return new String(CanonicalJson.bytes(Json.object(members)), StandardCharsets.UTF_8);
    }

    private static cn.gov.zs.housing.allocation.rules.sheet.Sheet own(String dmn) {
        return ((SheetReading.Fits) SheetReader.read(bytes(dmn))).sheet();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void every_line_of_the_file_is_canonical_json() throws IOException {
        for (var line : Files.readAllLines(FILE)) {
            assertThat(CanonicalJson.bytes(JsonReader.readObject(bytes(line)))).isEqualTo(bytes(line));
        }
    }
}
