package cn.gov.zs.housing.allocation.rules.sheet;

import static cn.gov.zs.housing.allocation.rules.sheet.SheetText.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.zs.housing.allocation.rules.sheet.Finding.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("zone-free")
@DisplayName("zs-score-sheet-1: what fits the profile, and every fault by its place")
class SheetReaderTest {

    private static final List<String> AREA = List.of("hasHome", "perHeadFloorArea");

    private static SheetText one(String[]... rows) {
        return new SheetText()
                .fact("hasHome", "boolean")
                .fact("perHeadFloorArea", "number")
                .table("area", "UNIQUE", AREA, rows);
    }

    private static SheetText right() {
        return one(row("false", "-", "25"), row("true", "(0..2]", "21"), row("true", "(2..4]", "17"));
    }

    @Test
    void the_sample_that_comes_with_the_service_fits_as_it_is() throws IOException {
        var dmn = Path.of("../app/src/main/resources/score-sheets/lianzhou-2013.dmn");
        assertThat(SheetReader.read(Files.readAllBytes(dmn))).isInstanceOfSatisfying(SheetReading.Fits.class, fits -> {
            assertThat(fits.sheet().items()).hasSize(6);
            assertThat(fits.sheet().facts()).hasSize(8);
            assertThat(fits.findings())
                    .extracting(Finding::kind, Finding::item, Finding::detail)
                    .containsExactly(
                            tuple(Kind.GAP, "floorArea", "hasHome = true, perHeadFloorArea = 0"),
                            tuple(Kind.GAP, "floorArea", "hasHome = true, perHeadFloorArea ≥ 13.000001"));
        });
    }

    @Test
    void overlapping_rows_of_a_unique_table_are_all_named_in_pairs() {
        var reading = one(
                        row("false", "-", "25"),
                        row("true", "(0..2]", "21"),
                        row("true", "(1..4]", "17"),
                        row("-", "[2..3)", "1"))
                .read();
        assertThat(reading.findings())
                .filteredOn(f -> f.kind() == Kind.OVERLAP)
                .extracting(Finding::item, Finding::row, Finding::detail)
                .containsExactly(
                        tuple("area", 1, "1 + 4"),
                        tuple("area", 2, "2 + 3"),
                        tuple("area", 2, "2 + 4"),
                        tuple("area", 3, "3 + 4"));
        assertThat(reading).isInstanceOf(SheetReading.Refused.class);
    }

    @ParameterizedTest(name = "{0} and {1} overlap: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "(0..2]|(2..4]|false", "(0..2]|[2..4]|true", "<2|>=2|false", "<2|>1.999998|true", "<2|>1.999999|false",
                "1,2,3|4|false", "1,2,3|3|true", "not(1,2)|1|false", "not(1,2)|1.5|true", "-|-5|true",
                "not(<0)|-0.000001|false", "not([1..3])|(0..1)|true", "not((1..3))|(1..3)|false", "[-3..-1]|> -1|false"
            })
    void two_rows_overlap_when_one_number_passes_both(String one, String other, boolean overlap) {
        var reading = new SheetText()
                .fact("waitingMonths", "number")
                .table("w", "UNIQUE", List.of("waitingMonths"), row(one, "1"), row(other, "2"))
                .read();
        assertThat(reading.findings().stream().anyMatch(f -> f.kind() == Kind.OVERLAP))
                .isEqualTo(overlap);
        assertThat(reading instanceof SheetReading.Fits).isEqualTo(!overlap);
    }

    @Test
    void two_columns_on_one_fact_are_looked_at_together() {
        var reading = new SheetText()
                .fact("waitingMonths", "number")
                .table(
                        "w",
                        "UNIQUE",
                        List.of("waitingMonths", "waitingMonths"),
                        row("> 0", "<= 2", "1"),
                        row("> 2", "<= 9", "2"))
                .read();
        assertThat(reading).isInstanceOf(SheetReading.Fits.class);
    }

    @ParameterizedTest(name = "test {0}: {1} {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "abs(3)|CALL|abs",
                "date(\"2026-01-01\")|CALL|date",
                "\"a\"|TEST_KIND|a",
                "true|TEST_KIND|true",
                "[4..2]|RANGE_BACKWARDS|4..2",
                "]2..4]|TEST|]",
                "[2..4[|TEST|[",
                "1234567890123|NUMBER|1234567890123",
                "0.1234567|NUMBER|0.1234567",
                "007|NUMBER|007",
                "2,|TEST|",
                "> > 2|TEST|>",
                "not(2|TEST|not(2",
                "2 3|TEST|2 3",
                "perHeadFloorArea|TEST|perHeadFloorArea",
                "1e3|TEST|1e",
                "= 3|TEST|=",
                "null|TEST|null",
                "-,2|TEST|,",
                "2.|TEST|."
            })
    void a_test_outside_the_profile_is_named_with_its_cell(String test, Kind kind, String detail) {
        var reading = one(row("false", "-", "25"), row("true", test, "21")).read();
        assertThat(reading.findings())
                .filteredOn(Finding::isFault)
                .extracting(Finding::kind, Finding::item, Finding::row, Finding::column)
                .containsExactly(tuple(kind, "area", 2, 2));
        assertThat(reading.findings().stream()
                        .filter(Finding::isFault)
                        .findFirst()
                        .orElseThrow()
                        .detail())
                .isEqualTo(detail == null ? "" : detail);
    }

    @ParameterizedTest(name = "output {0}: {1} {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "floor(perHeadFloorArea)|CALL|floor",
                "min(1)|OUTPUT|)",
                "decimal(1, 7)|OUTPUT|7",
                "decimal(perHeadFloorArea, -1)|OUTPUT|-",
                "1 / perHeadFloorArea|DIVISOR|perHeadFloorArea",
                "1 / 0|DIVISOR|0",
                "1 / 0.0|DIVISOR|0",
                "1 / (2)|DIVISOR|(",
                "hasHome|OUTPUT_NAME|hasHome",
                "nobody|OUTPUT_NAME|nobody",
                "- - 3|OUTPUT|-",
                "2 ** 3|OUTPUT|*",
                "if true then 1 else 2|OUTPUT_NAME|if",
                "\"a\"|OUTPUT|a",
                "1 2|OUTPUT|2",
                "(1|OUTPUT|",
                "1000000|OUTPUT_OVERFLOW|1000000",
                "1 / 3|OUTPUT_OVERFLOW|1 / 3",
                "0.001 * 0.0001|OUTPUT_OVERFLOW|0.001 * 0.0001",
                "((((((((((((((((( 1 )))))))))))))))))|TOO_DEEP|16"
            })
    void an_output_outside_the_profile_is_named_with_its_cell(String output, Kind kind, String detail) {
        var reading = one(row("false", "-", "25"), row("true", "-", output)).read();
        assertThat(reading.findings())
                .filteredOn(Finding::isFault)
                .extracting(Finding::kind, Finding::item, Finding::row, Finding::column)
                .containsExactly(tuple(kind, "area", 2, 3));
        assertThat(reading.findings().stream()
                        .filter(Finding::isFault)
                        .findFirst()
                        .orElseThrow()
                        .detail())
                .isEqualTo(detail == null ? "" : detail);
    }

    @Test
    void every_fault_is_told_at_once() {
        var text = one(row("false", "abs(2)", "25"), row("maybe", "(0..2]", "21"), row("true", "> 2", "floor(1)"))
                .withoutScore()
                .replace("hitPolicy=\"UNIQUE\"", "hitPolicy=\"FIRST\"");
        assertThat(SheetText.read(text).findings())
                .filteredOn(Finding::isFault)
                .extracting(Finding::kind, Finding::row, Finding::column)
                .containsExactly(
                        tuple(Kind.HIT_POLICY, 0, 0),
                        tuple(Kind.CALL, 1, 2),
                        tuple(Kind.TEST, 2, 1),
                        tuple(Kind.CALL, 3, 3),
                        tuple(Kind.NO_SCORE, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UNIQUE", "COLLECT", "SUM"})
    void a_cap_is_a_ceiling_or_a_floor_of_one_item(String policy) {
        var sheet = new SheetText()
                .fact("waitingMonths", "number")
                .table("w", policy, List.of("waitingMonths"), row("> 0", "waitingMonths"))
                .cap("w", "min", "20")
                .sheet();
        assertThat(sheet.score(sheet.household().with("waitingMonths", 25)))
                .hasToString("20 = " + List.of(line("w", 1, "25"), line("w", 0, "-5")));
        assertThat(sheet.score(sheet.household().with("waitingMonths", 0))).hasToString("0 = []");
    }

    @Test
    void a_cap_of_something_else_is_refused() {
        assertThat(kinds(right().decision("c", "min(20, area)", "area").text())).contains(Kind.CAP);
        assertThat(kinds(right().decision("c", "if area = null then 0 else min(area, 20)", "area")
                        .text()))
                .contains(Kind.CAP);
        assertThat(kinds(right().decision("c", "if area = null then 0 else min(20, area)")
                        .text()))
                .contains(Kind.CAP);
        assertThat(kinds(right().cap("area", "min", "20")
                        .decision("c", "if area = null then 0 else min(10, area)", "area")
                        .text()))
                .contains(Kind.CAP_TWICE);
    }

    @Test
    void the_score_is_the_sum_of_all_items_and_of_nothing_else() {
        var text = right().cap("area", "min", "20").text();
        assertThat(kinds(text)).isEmpty();
        assertThat(kinds(text.replace("<text>areaCapped</text>", "<text>areaCapped + areaCapped</text>")))
                .contains(Kind.SCORE);
        assertThat(kinds(text.replace("<text>areaCapped</text>", "<text>areaCapped + 1</text>")))
                .contains(Kind.SCORE);
        assertThat(kinds(text.replace("<text>areaCapped</text>", "<text>(if area = null then 0 else area)</text>")))
                .contains(Kind.SCORE);
        assertThat(kinds(text.replace("href=\"#areaCapped\"", "href=\"#area\"")))
                .contains(Kind.REQUIREMENT);
        assertThat(kinds(right().withoutScore())).containsExactly(Kind.NO_SCORE);
    }

    @Test
    void what_could_hide_what_counts_is_refused() {
        var text = right().text();
        assertThat(kinds(text)).isEmpty();
        assertThat(kinds(text.replace("<output ", "<extensionElements/><output ")))
                .contains(Kind.ELEMENT);
        assertThat(kinds(text.replace("</definitions>", "<x:y xmlns:x=\"urn:x\"/></definitions>")))
                .contains(Kind.ELEMENT);
        assertThat(kinds(text.replace("<output ", "<output x:y=\"1\" xmlns:x=\"urn:x\" ")))
                .contains(Kind.ATTRIBUTE);
        assertThat(kinds(text.replace("<rule>", "<rule>hidden"))).contains(Kind.STRAY_TEXT);
        assertThat(kinds(text.replace("20191111", "20151101"))).contains(Kind.ELEMENT);
        assertThat(kinds(text.replace("name=\"hasHome\"", "name=\"for\""))).contains(Kind.NAME);
        assertThat(kinds(text.replace("<decision ", "<decision id=\"\" name=\"\"/><decision ")))
                .contains(Kind.NAME, Kind.ONE_NEEDED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE d [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>",
                "<!DOCTYPE d SYSTEM \"file:///etc/passwd\">",
                "<?xml-stylesheet href=\"x\"?>",
                "<!ENTITY x \"y\">"
            })
    void nothing_that_blows_up_or_reaches_out_gets_to_a_parser(String evil) {
        var text = right().text().replace("?>\n<definitions", "?>\n" + evil + "<definitions");
        assertThat(kinds(text)).containsExactly(Kind.XML_FORBIDDEN);
    }

    @Test
    void cdata_an_unknown_entity_and_broken_xml_are_refused() {
        var text = right().text();
        assertThat(kinds(text.replace("<text>25</text>", "<text><![CDATA[25]]></text>")))
                .containsExactly(Kind.XML_FORBIDDEN);
        assertThat(kinds(text.replace("<text>25</text>", "<text>&bomb;</text>")))
                .containsExactly(Kind.XML_BROKEN);
        assertThat(kinds(text.replace("</definitions>", ""))).containsExactly(Kind.XML_BROKEN);
        assertThat(kinds(text.replace("version=\"1.0\"", "version=\"1.1\""))).containsExactly(Kind.XML_FORBIDDEN);
        assertThat(kinds(text.replace("encoding=\"UTF-8\"", "encoding=\"GBK\"")))
                .containsExactly(Kind.XML_FORBIDDEN);
        assertThat(kinds("")).containsExactly(Kind.XML_BROKEN);
        assertThat(kinds("not xml")).containsExactly(Kind.XML_BROKEN);
        assertThat(kinds(text.replace("<rule>", "<!-- <!DOCTYPE is only spoken of --><rule>")))
                .isEmpty();
        assertThat(kinds("<a>".repeat(50_000))).containsExactly(Kind.XML_BROKEN);
    }

    @Test
    void ten_megabytes_and_bytes_that_are_no_text_are_refused_unread() {
        assertThat(SheetReader.read(new byte[10_000_000]).findings())
                .extracting(Finding::kind)
                .containsExactly(Kind.TOO_LARGE);
        assertThat(SheetReader.read("<a>é</a>".getBytes(StandardCharsets.ISO_8859_1))
                        .findings())
                .extracting(Finding::kind)
                .containsExactly(Kind.NOT_UTF8);
    }

    @Test
    void a_row_that_never_fires_and_facts_for_which_none_does_are_warnings() {
        var reading = new SheetText()
                .fact("householdSize", "number")
                .fact("incomeClass", "string")
                .fact("meanAge", "number")
                .table(
                        "size",
                        "UNIQUE",
                        List.of("householdSize"),
                        row("< 1", "1"),
                        row("(1..2)", "2"),
                        row("[2..3]", "3"),
                        row("> 4", "4"))
                .table("income", "COLLECT", List.of("incomeClass"), row("\"RICH\"", "1"))
                .read();
        assertThat(reading.findings())
                .extracting(Finding::kind, Finding::item, Finding::row, Finding::detail)
                .containsExactly(
                        tuple(Kind.UNREACHABLE, "size", 1, "householdSize"),
                        tuple(Kind.UNREACHABLE, "size", 2, "householdSize"),
                        tuple(Kind.GAP, "size", 0, "householdSize = 1"),
                        tuple(Kind.GAP, "size", 0, "householdSize = 4"),
                        tuple(Kind.UNREACHABLE, "income", 1, "incomeClass"),
                        tuple(Kind.UNUSED_FACT, "meanAge", 0, ""),
                        tuple(Kind.FACT_NOT_REGISTERED, "meanAge", 0, ""));
        assertThat(reading).isInstanceOf(SheetReading.Fits.class);
    }

    private static List<Kind> kinds(String text) {
        return SheetText.read(text).findings().stream()
                .filter(Finding::isFault)
                .map(Finding::kind)
                .distinct()
                .toList();
    }

    private static SheetLine line(String item, int row, String points) {
        return new SheetLine(item, row, new java.math.BigDecimal(points));
    }
}
