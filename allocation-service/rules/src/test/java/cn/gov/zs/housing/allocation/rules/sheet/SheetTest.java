package cn.gov.zs.housing.allocation.rules.sheet;

import static cn.gov.zs.housing.allocation.rules.sheet.SheetText.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.zs.housing.allocation.rules.json.Json;
import cn.gov.zs.housing.allocation.rules.json.JsonReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("zone-free")
@DisplayName("zs-score-sheet-1: a sheet run over facts")
class SheetTest {

    @ParameterizedTest(name = "{0} at x = {1} is {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "x|21.5|21.5",
                "-x|3|-3",
                "2 - -x|3|5",
                "x - 1 - 1|5|3",
                "x / 2 / 2|10|2.5",
                "2 * x + 1|4|9",
                "2 * (x + 1)|4|10",
                "-x * 2|3|-6",
                "0.5 * x|0.000001|overflow",
                "x / 3|1|overflow",
                "x / 3 * 3|1|overflow",
                "decimal(x / 3, 6)|1|0.333333",
                "decimal(x / 3, 2)|2|0.67",
                "decimal(x, 0)|0.5|0",
                "decimal(x, 0)|1.5|2",
                "decimal(x, 0)|2.5|2",
                "decimal(x, 0)|-2.5|-2",
                "decimal(x, 0)|-3.5|-4",
                "decimal(x, 2)|0.125|0.12",
                "decimal(x, 2)|0.135|0.14",
                "decimal(x, 2)|0.125001|0.13",
                "decimal(35 * (1 - x / 13), 4)|4.2|23.6923",
                "min(x, 3)|5|3",
                "max(x, 3)|5|5",
                "min(x / 3, 1)|1|overflow",
                "max(min(x / 3, 1), 1)|1|1",
                "999999.999999 * x|1|999999.999999",
                "1000000 * x|1|overflow",
                "-1000000 * x|1|overflow",
                "1000000 * x - 1|1|999999",
                "x * x * x * x / 1000000 / 1000000 / 1000000 / 1000000 / 1000000 / 1000000 / 1000|999999999999|overflow",
                "decimal(x * x * x * x / 1000000 / 1000000 / 1000000 / 1000000 / 1000000 / 1000000 / 1000000 / 1000000, 6)|999999999999|1",
                "x * x - x * x + 1|999999999999.999999|1",
                "x * x * x - x * x * x + 1|999999999999.999999|1",
                "x + 0.000001 * 0.000001|1|overflow",
                "(x + 0.000001 * 0.000001) - 0.000001 * 0.000001|1|1",
                "x * x * 100000 + 1 - x * x * 100000|999999999999.999999|1",
                "x * x * 1000000 * 1000000 + 1 - x * x * 1000000 * 1000000|999999999999.999999|0"
            })
    void arithmetic_is_exact_to_34_digits(String output, BigDecimal x, String result) {
        var sheet = new SheetText()
                .fact("x", "number")
                .table("t", "UNIQUE", List.of("x"), row("-", output))
                .sheet();
        assertThat(sheet.score(sheet.household().with("x", x))).satisfies(outcome -> {
            if (result.equals("overflow")) {
                assertThat(outcome).isEqualTo(new SheetOutcome.Overflow("t", 1));
            } else {
                assertThat(outcome)
                        .isInstanceOfSatisfying(
                                SheetOutcome.Scored.class,
                                s -> assertThat(s.total()).isEqualTo(result));
            }
        });
    }

    @Test
    void the_score_is_limited_and_rounded_last_and_says_so_in_row_0() {
        var sheet = new SheetText()
                .fact("x", "number")
                .table("a", "COLLECT", List.of("x"), row("> 0", "x"), row("> 1", "10"))
                .table("b", "SUM", List.of("x"), row("> 0", "0.005"), row("-", "0"))
                .cap("a", "min", "20")
                .score("decimal(min(30, %s), 2)")
                .sheet();
        assertThat(score(sheet, "4")).isEqualTo("14 = a1:4 a2:10 b1:0.005 b2:0 score0:-0.005");
        assertThat(score(sheet, "15")).isEqualTo("20 = a1:15 a2:10 a0:-5 b1:0.005 b2:0 score0:-0.005");
        assertThat(score(sheet, "-1")).isEqualTo("0 = b2:0");
    }

    @Test
    void a_score_too_large_is_an_answer_not_a_number() {
        var sheet = new SheetText()
                .fact("x", "number")
                .table("a", "COLLECT", List.of("x"), row("-", "999999"), row("> 0", "x"))
                .sheet();
        assertThat(score(sheet, "0")).isEqualTo("999999 = a1:999999");
        assertThat(sheet.score(sheet.household().with("x", 1))).isEqualTo(new SheetOutcome.Overflow("score", 0));
        assertThat(sheet.score(sheet.household().with("x", 1_000_000))).isEqualTo(new SheetOutcome.Overflow("a", 2));
    }

    @Test
    void texts_are_equal_or_not_and_one_the_sheet_does_not_name_is_equal_to_none() {
        var sheet = new SheetText()
                .fact("c", "string")
                .table("t", "UNIQUE", List.of("c"), row("\"低保\", \"A\"", "1"), row("not(\"低保\", \"A\", \"B\")", "2"))
                .sheet();
        assertThat(sheet.score(sheet.household().with("c", "低保")).toString()).startsWith("1 ");
        assertThat(sheet.score(sheet.household().with("c", "B")).toString()).startsWith("0 ");
        assertThat(sheet.score(sheet.household().with("c", "other")).toString()).startsWith("2 ");
    }

    @Test
    void facts_must_be_all_there_of_their_kind_and_within_their_digits() {
        var sheet = new SheetText()
                .fact("x", "number")
                .fact("y", "boolean")
                .table("t", "UNIQUE", List.of("x", "y"), row("-", "true", "1"))
                .sheet();
        assertThatThrownBy(() -> sheet.score(sheet.household().with("x", 1)))
                .isInstanceOfSatisfying(
                        FactException.class, e -> assertThat(e.fact()).isEqualTo("y"));
        assertThatThrownBy(() -> sheet.household().with("y", 1)).isInstanceOf(FactException.class);
        assertThatThrownBy(() -> sheet.household().with("x", new BigDecimal("0.0000001")))
                .isInstanceOf(FactException.class);
        assertThatThrownBy(() -> sheet.household().with("x", 1_000_000_000_000L))
                .isInstanceOf(FactException.class);
        assertThatThrownBy(() -> sheet.household(json("{\"x\":\"1e3\",\"y\":true}")))
                .isInstanceOf(FactException.class);
        assertThatThrownBy(() -> sheet.household(json("{\"x\":[],\"y\":true}"))).isInstanceOf(FactException.class);
        assertThat(sheet.score(sheet.household(json("{\"x\":\"1.5\",\"y\":true,\"z\":[]}"))))
                .hasToString("1 = [SheetLine[item=t, row=1, points=1]]");
        assertThat(sheet.score(sheet.household(json("{\"x\":3,\"y\":false}")))).hasToString("0 = []");
    }

    private static Json.Obj json(String text) {
        return JsonReader.readObject(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String score(Sheet sheet, String x) {
        return switch (sheet.score(sheet.household().with("x", new BigDecimal(x)))) {
            case SheetOutcome.Overflow overflow -> overflow.toString();
            case SheetOutcome.Scored scored -> {
                var sum = scored.lines().stream().map(SheetLine::points).reduce(BigDecimal.ZERO, BigDecimal::add);
                assertThat(sum).isEqualByComparingTo(scored.total());
                var text = new StringBuilder(scored.total().toPlainString() + " =");
                scored.lines()
                        .forEach(l -> text.append(
                                " " + l.item() + l.row() + ":" + l.points().toPlainString()));
                yield text.toString();
            }
        };
    }
}
