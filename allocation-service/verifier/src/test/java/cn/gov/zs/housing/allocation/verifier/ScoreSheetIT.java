package cn.gov.zs.housing.allocation.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page takes for a score sheet, and what it makes of one household. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScoreSheetIT {
    private static final String LOOK = """
            text => {
              try {
                openDraw.parts.readSheet(openDraw.parts.utf8(text));
                return "taken";
              } catch (e) {
                if (!(e instanceof openDraw.parts.SheetRefused)) throw e;
                return openDraw.say("en", e.code, { category: "c", ...e.values });
              }
            }""";

    private VerifierPage page;

    @BeforeAll
    void open() {
        page = VerifierPage.forComputing();
    }

    @AfterAll
    void close() {
        page.close();
    }

    @Test
    void says_row_by_row_what_counted() {
        var lines = page.askForList("""
                text => {
                  const { readSheet, scoreOf, utf8, writeAmount } = openDraw.parts, lines = [];
                  // a home of 1.5 m² a head, on minimum allowance, single, five further generations, 43 months, parents with homes
                  const { score } = scoreOf(readSheet(utf8(text)), [true, 1500000, "SUBSISTENCE", true, 5000000, 0, 43000000, true], lines);
                  return [...lines.map(({ item, row, points }) => `${item.name} ${row}: ${writeAmount(points)}`), writeAmount(score)];
                }""", VerifierPage.sheet());
        assertThat(lines)
                .containsExactly(
                        "floorArea 2: 21",
                        "income 1: 15",
                        "familyStructure 1: 5",
                        "familyStructure 2: 25",
                        "familyStructure 0: -10",
                        "waiting 1: 21.5",
                        "waiting 0: -1.5",
                        "deductions 1: -10",
                        "66");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "(0..2] | <4",
                "(0..2] | not(2, > 2, <= 0)",
                "(0..2] | [0.000001..2]",
                "(0..2] | ( 0 .. 2 ]",
                "(0..2] | -5, - 4",
                "<text>0.5 * waitingMonths</text> | <text>decimal(waitingMonths / 3, 2)</text>",
                "<text>0.5 * waitingMonths</text> | <text>min(-(waitingMonths), max(1, waitingMonths)) - - 2</text>",
                "<text>0.5 * waitingMonths</text> | <text>((((((((((((((((waitingMonths))))))))))))))))</text>",
                "min(20, sum(waiting)) | max( -3.5 , sum ( waiting ) )",
                "hitPolicy=\"UNIQUE\" | hitPolicy='COLLECT' aggregation='SUM'",
                "&gt; 0 | &#62; 0",
                "&gt; 0 | &#x3e;<!-- a comment -->0"
            })
    void takes_what_the_profile_allows(String part, String other) {
        assertThat(page.ask(
                        LOOK,
                        VerifierPage.sheet()
                                .replaceFirst(
                                        java.util.regex.Pattern.quote(part.strip()),
                                        other.strip()
                                                .replace("<4", "&lt; 0")
                                                .replace(", > 2, <= 0", ", &gt; 2, &lt;= 0"))))
                .isEqualTo("taken");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // tests
                "(0..2] | 0..2 | test in row 2",
                "(0..2] | [2..0] | test in row 2",
                "(0..2] | \"x\" | test in row 2",
                "(0..2] | not(-) | test in row 2",
                "(0..2] | 1 + 1 | test in row 2",
                "(0..2] | 007 | test in row 2",
                "(0..2] | 1234567890123 | test in row 2",
                "(0..2] | 0.1234567 | test in row 2",
                "(0..2] | 1e3 | test in row 2",
                "(0..2] | ٣ | test in row 2",
                "\"SUBSISTENCE\" | \"a\\b\" | test in row 1",
                "\"SUBSISTENCE\" | \"OTHER_QUALIFIED\" | rows 1 and 2 of income",
                "\"SUBSISTENCE\" | not(\"x\") | rows 1 and 2 of income",
                "(2..4] | [2..4] | rows 2 and 3 of floorArea",
                "(2..4] | - | rows 2 and 3 of floorArea",
                // outputs
                "<text>0.5 * waitingMonths</text> | <text>0.5 * incomeClass</text> | output in row 1",
                "<text>0.5 * waitingMonths</text> | <text>waitingMonths / 0</text> | output in row 1",
                "<text>0.5 * waitingMonths</text> | <text>waitingMonths / waitingMonths</text> | output in row 1",
                "<text>0.5 * waitingMonths</text> | <text>abs(waitingMonths)</text> | output in row 1",
                "<text>0.5 * waitingMonths</text> | <text>waitingMonths ** 2</text> | output in row 1",
                "<text>0.5 * waitingMonths</text> | <text>--waitingMonths</text> | output in row 1",
                "<text>0.5 * waitingMonths</text> | <text>decimal(waitingMonths, 7)</text> | output in row 1",
                "<text>0.5 * waitingMonths</text> | <text>(((((((((((((((((waitingMonths)))))))))))))))))</text> | output in row 1",
                "<text>-10</text> | <text>1000000</text> | output in row 1",
                "<text>-10</text> | <text>1 / 3</text> | output in row 1",
                // caps and total
                "min(20, sum(waiting)) | min(20, count(waiting)) | waitingCapped",
                "if count(waiting) = 0 then 0 else min(20, sum(waiting)) | sum(waiting) | waitingCapped",
                "+ familyStructureCapped | | total",
                "+ familyStructureCapped | + familyStructureCapped + familyStructureCapped | total",
                "+ familyStructureCapped | + (if count(familyStructure) = 0 then 0 else sum(familyStructure)) | total",
                "href=\"#deductions\" | href=\"#income\" | score",
                // the document
                "hitPolicy=\"UNIQUE\" | hitPolicy=\"FIRST\" | hit policy",
                "hitPolicy=\"UNIQUE\" | aggregation=\"SUM\" | hit policy",
                "hitPolicy=\"COLLECT\" | hitPolicy=\"COLLECT\" aggregation=\"MAX\" | hit policy",
                "<inputData id=\"hasHome\" name=\"hasHome\" | <inputData id=\"hasHome\" name=\"hasHouse\" | hasHouse",
                "<inputData id=\"hasHome\" name=\"hasHome\" | <inputData id=\"hasHome\" name=\"hasHome\" name=\"hasHome\" | XML",
                "<inputData id=\"hasHome\" | <inputData xml:lang=\"zh\" id=\"hasHome\" | xml:lang",
                "<description>Total</description> | <description>Total<b/></description> | element b",
                "<description>Total</description> | <question/> | element question",
                "<description>Total</description> | <x:y xmlns:x=\"urn:x\"/> | element y",
                "<description>Total</description> | Total | element decision",
                "<description>Total</description> | <description><![CDATA[Total]]></description> | XML",
                "<description>Total</description> | <description>&nbsp;</description> | XML",
                "<description>Total</description> | <?php ?> | XML",
                "<description>Total</description> | <!-- a -- b --> | XML",
                "<description>Total</description> | <description>&#0;</description> | XML",
                "</definitions> | </definitions><definitions/> | XML",
                "DMN/20191111/MODEL | DMN/20180521/MODEL | element definitions",
                "encoding=\"UTF-8\" | encoding=\"GBK\" | XML"
            })
    void refuses_the_rest_and_says_where(String part, String other, String where) {
        var replaced = VerifierPage.sheet()
                .replaceFirst(
                        java.util.regex.Pattern.quote(part.strip()),
                        java.util.regex.Matcher.quoteReplacement(other == null ? "" : other.strip()));
        assertThat(replaced).isNotEqualTo(VerifierPage.sheet());
        assertThat((String) page.ask(LOOK, replaced)).contains(where.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\ufeff", "<definitions/>", "x", "<!DOCTYPE definitions>"})
    void refuses_what_is_no_sheet_at_all(String start) {
        assertThat(page.ask(LOOK, start + (start.equals("\ufeff") ? VerifierPage.sheet() : "")))
                .isNotEqualTo("taken");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(0..0.000001) | (0..0.000001) | true",
                "(0..0.000002) | 0.000001 | false",
                "< 3 | 3 | true",
                "<= 3 | [3..4] | false",
                "> 999999999999.999999 | > 999999999999.999999 | true",
                "not(1, 2, > 3) | 2.5 | false",
                "not(1, 2, > 3) | (3..9] | true",
                "- | - | false"
            })
    void knows_whether_two_rows_can_fire_together(String one, String other, boolean apart) {
        var sheet = VerifierPage.sheet()
                .replace("<text>(0..2]</text>", "<text>" + one.strip().replace("<", "&lt;") + "</text>")
                .replace("<text>(2..4]</text>", "<text>" + other.strip().replace("<", "&lt;") + "</text>")
                .replaceAll("<text>\\((?:4|6|8|10)\\.\\.\\d+]</text>", "<text>(0..0)</text>");
        assertThat(page.ask(LOOK, sheet).equals("taken")).isEqualTo(apart);
    }

    /** The page reads XML itself, and more strictly than the browser: whatever it takes the browser takes, too, and reads alike. */
    @Test
    void takes_no_document_that_the_browser_refuses_or_reads_otherwise() {
        var found = page.askForMap(
                """
                ({ sheet, count }) => {
                  const { readXml } = openDraw.parts, r = bundles.random(7), lost = [];
                  const pieces = ["<", ">", "&", "&lt;", "&#10;", "&#xD;", '"', "'", "<!--", "-->", "]]>", "/", "=", " ", "\\r\\n", "\\t", "<text>", "</text>", "xmlns:a='b'", "a:b='c'", "id='x'", "é", "\\u0001", "?>", "<?"];
                  const shape = (node) => [node.localName, node.namespaceURI, [...node.attributes].filter(({ name }) => !/^xmlns(:|$)/.test(name)).map(({ name, value }) => [name, value]).sort(),
                    [...node.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ data }) => data).join(""), [...node.children].map(shape)];
                  const own = (node) => [node.name, node.space, [...node.attributes].sort(), node.text, node.children.map(own)];
                  const inDmn = ({ space, children }) => space === "https://www.omg.org/spec/DMN/20191111/MODEL/" && children.every(inDmn);
                  let taken = 0;
                  for (let i = 0; i < count; i++) {
                    const at = r.below(sheet.length), mutant = sheet.slice(0, at) + r.one(pieces) + sheet.slice(at + r.below(3));
                    let tree;
                    try {
                      tree = readXml(mutant);
                    } catch {
                      continue;
                    }
                    if (!inDmn(tree)) continue; // the profile refuses it anyway; browsers differ over what may be a namespace
                    taken++;
                    const theirs = new DOMParser().parseFromString(mutant, "application/xml");
                    if (theirs.querySelector("parsererror") || JSON.stringify(own(tree)) !== JSON.stringify(shape(theirs.documentElement))) lost.push(mutant.slice(at - 40, at + 40));
                  }
                  return { taken, lost };
                }""",
                Map.of(
                        "sheet",
                        VerifierPage.sheet().substring(0, 6000).replaceAll("(?s)<rule id=\"floorArea-7.*", "")
                                + "</decisionTable></decision></definitions>",
                        "count",
                        4000));
        assertThat(found.get("lost")).isEqualTo(List.of());
        assertThat((Integer) found.get("taken")).isGreaterThan(300);
    }
}
