package cn.gov.zs.platform.xlsx;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.platform.xlsx.Cell.Figure;
import cn.gov.zs.platform.xlsx.Cell.Moment;
import cn.gov.zs.platform.xlsx.Cell.Text;
import cn.gov.zs.platform.xlsx.Reading.Why;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookReaderTest {
    private static final String ONE_CELL = row("<c r=\"A1\" t=\"inlineStr\"><is><t>好</t></is></c>");

    @Test
    void reads_text_of_every_kind_without_its_phonetic_guide() {
        var file = BookParts.withRows(row("""
                <c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>行内</t></is></c>
                <c r="D1" t="s"><v>1</v></c><c r="E1" t="str"><v>a_x000D_b</v></c>"""))
                .with("xl/sharedStrings.xml", BookParts.shared("""
                <si><t>共享</t></si><si><r><t>富</t></r><rPh><t>フ</t></rPh><r><t>文本</t></r></si>"""))
                .file();
        assertThat(cells(file))
                .containsExactly(new Text("共享"), new Text("行内"), Cell.BLANK, new Text("富文本"), new Text("a\rb"));
    }

    @ParameterizedTest
    @CsvSource({
        "14.199999999999999,14.2",
        "0.30000000000000004,0.3",
        "30000,30000",
        "1E+3,1000",
        "0.10,0.1",
        "-7,-7",
        "442000198001011234,442000198001011000"
    })
    void reads_numbers_as_excel_shows_them(String stored, String meant) {
        assertThat(cells(number(stored, ""))).containsExactly(new Figure(new BigDecimal(meant)));
    }

    @Test
    void knows_a_number_that_has_lost_digits() {
        assertThat(((Figure) cells(number("442000198001011234", "")).getFirst()).hasLostDigits())
                .isTrue();
        assertThat(((Figure) cells(number("999999999999999", "")).getFirst()).hasLostDigits())
                .isFalse();
        assertThat(((Figure) cells(number("0.123456789012345678", "")).getFirst()).hasLostDigits())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1,46083,2026-03-02", "2,46083,2026-03-02", "1,61,1900-03-01", "1,59,1900-02-28", "1,2958465,9999-12-31"
    })
    void reads_dates_by_their_style(int style, String serial, LocalDate day) {
        assertThat(cells(number(serial, " s=\"" + style + "\""))).containsExactly(new Moment(day.atStartOfDay()));
    }

    @Test
    void a_style_with_a_day_in_its_words_or_colour_is_no_date() {
        assertThat(cells(number("46083", " s=\"3\""))).containsExactly(new Figure(new BigDecimal("46083")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "2958466", "1E+300"})
    void a_date_outside_of_the_calendar_is_faulty(String serial) {
        assertThat(cells(number(serial, " s=\"1\""))).containsExactly(new Cell.Faulty());
    }

    @Test
    void the_result_of_a_formula_is_not_read() {
        assertThat(cells(BookParts.withRows(row("<c r=\"A1\"><f>1+1</f><v>2</v></c>"))
                        .file()))
                .containsExactly(new Cell.Formula());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r=\"A1\" t=\"e\"><v>#N/A</v></c>",
                "<c r=\"A1\"><v>abc</v></c>",
                "<c r=\"A1\"><v>1E+99999</v></c>",
                "<c r=\"A1\" t=\"strange\"><v>1</v></c>"
            })
    void what_is_no_value_is_faulty(String cell) {
        assertThat(cells(BookParts.withRows(row(cell)).file())).containsExactly(new Cell.Faulty());
    }

    @Test
    void a_cell_with_too_much_text_is_told_from_one_with_none() {
        var most = Limits.FORM.cellCharacters();
        assertThat(cells(inline("字".repeat(most)))).containsExactly(new Text("字".repeat(most)));
        assertThat(cells(inline("字".repeat(most + 1)))).containsExactly(new Cell.TooLong());
    }

    @Test
    void blank_cells_and_rows_that_somebody_formatted_are_nothing() {
        var file = BookParts.withRows("""
                <row r="1"><c r="A1" s="1"/><c r="XFD1" s="1"/></row>
                <row r="3"><c r="A3" t="inlineStr"><is><t>  </t></is></c></row>
                <row r="1048576"><c r="B1048576"><v>1</v></c></row>""").file();
        assertThat(rows(file)).extracting(Row::number).containsExactly(1_048_576);
    }

    @Test
    void a_csv_or_html_file_by_another_name_is_no_workbook() {
        assertRefused("姓名,身份证号\n".getBytes(UTF_8), Why.NOT_A_WORKBOOK);
        assertRefused("<html><table></table></html>".getBytes(UTF_8), Why.NOT_A_WORKBOOK);
        assertRefused(new BookParts().with("word/document.xml", "<x/>").file(), Why.NOT_A_WORKBOOK);
        assertRefused(new byte[0], Why.EMPTY);
    }

    @Test
    void an_old_and_a_locked_workbook_are_told_apart() {
        var ole = Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 2048);
        assertRefused(ole, Why.OLD_FORMAT);
        var name = "EncryptedPackage".getBytes(UTF_16LE);
        System.arraycopy(name, 0, ole, 1024, name.length);
        assertRefused(ole, Why.ENCRYPTED);
        var zip = BookParts.withRows(ONE_CELL).file();
        zip[new String(zip, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002") + 8] |= 1;
        assertRefused(zip, Why.ENCRYPTED);
    }

    @Test
    void macros_are_refused_whatever_the_file_is_called() {
        assertRefused(
                BookParts.withRows(ONE_CELL).with("xl/vbaProject.bin", "x").file(), Why.MACROS);
        assertRefused(
                BookParts.withRows(ONE_CELL)
                        .with(
                                "[Content_Types].xml",
                                "<Types><Override ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>")
                        .file(),
                Why.MACROS);
    }

    @Test
    void a_file_cut_short_anywhere_is_refused() {
        var whole = BookParts.withRows(ONE_CELL).file();
        for (int length = 4; length < whole.length; length++) {
            var cut = Arrays.copyOf(whole, length);
            assertThat(WorkbookReader.read(cut, Limits.FORM))
                    .as("cut to %d of %d bytes", length, whole.length)
                    .isInstanceOf(Reading.Refused.class);
        }
    }

    @Test
    void a_changed_byte_is_an_answer_and_never_an_exception() {
        var whole = BookParts.withRows(ONE_CELL).file();
        for (int place = 0; place < whole.length; place++) {
            var changed = whole.clone();
            changed[place] ^= 0x55;
            assertThat(WorkbookReader.read(changed, Limits.FORM)).isNotNull();
        }
    }

    @Test
    void a_zip_bomb_is_refused_before_it_fills_the_memory() {
        var bomb = BookParts.withRows(ONE_CELL).with("xl/media/image1.png", new byte[60 << 20]);
        assertThat(bomb.file().length).as("it is small").isLessThan(200_000);
        assertRefused(bomb.file(), Why.BOMB);
    }

    @Test
    void a_file_that_is_only_large_is_refused_too() {
        assertRefused(new byte[Limits.FORM.fileBytes() + 1], Why.TOO_LARGE);
    }

    @Test
    void more_parts_than_a_workbook_has_are_refused() {
        var many = BookParts.withRows(ONE_CELL);
        for (int part = 0; part < 200; part++) {
            many.with("xl/media/" + part + ".xml", "");
        }
        assertRefused(many.file(), Why.BOMB);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/sharedStrings.xml", "xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/styles.xml"})
    void entities_are_refused_in_every_part(String part) {
        var external = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>";
        assertRefused(BookParts.withRows(ONE_CELL).with(part, external).file(), Why.UNSAFE);
        var laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><x>&b;</x>";
        assertRefused(BookParts.withRows(ONE_CELL).with(part, laughs).file(), Why.UNSAFE);
    }

    @Test
    void a_bomb_of_shared_texts_is_refused() {
        var texts = BookParts.withRows(ONE_CELL)
                .with("xl/sharedStrings.xml", BookParts.shared("<si><t/></si>".repeat(4_000_000)));
        assertRefused(texts.file(), Why.BOMB);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BJ1", "XFD1"})
    void a_value_beyond_the_last_column_is_refused_with_its_sheet(String place) {
        var file =
                BookParts.withRows(row("<c r=\"" + place + "\"><v>1</v></c>")).file();
        assertThat(WorkbookReader.read(file, new Limits(1 << 20, 1 << 20, 100, 20, 10, 60, 10)))
                .isEqualTo(new Reading.Refused(Why.TOO_MANY_COLUMNS, "表"));
    }

    @Test
    void sixteen_thousand_columns_are_refused() {
        var cells = new StringBuilder();
        for (int column = 0; column < 16_384; column++) {
            cells.append("<c r=\"").append(Letters.of(column)).append("1\"><v>1</v></c>");
        }
        assertRefused(BookParts.withRows(row(cells.toString())).file(), Why.TOO_MANY_COLUMNS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AAAA1", "1", "a1", ""})
    void a_place_that_is_none_is_damage(String place) {
        assertRefused(
                BookParts.withRows(row("<c r=\"" + place + "\"><v>1</v></c>")).file(), Why.DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"99", "-1", "9999999999", "x"})
    void a_shared_text_that_is_not_there_is_damage(String place) {
        assertRefused(
                BookParts.withRows(row("<c r=\"A1\" t=\"s\"><v>" + place + "</v></c>"))
                        .file(),
                Why.DAMAGED);
    }

    @Test
    void more_rows_than_allowed_are_refused_and_as_many_are_read() {
        var rows = new StringBuilder();
        for (int row = 1; row <= 11; row++) {
            rows.append("<row><c><v>1</v></c></row>");
        }
        var file = BookParts.withRows(rows.toString()).file();
        assertThat(WorkbookReader.read(file, new Limits(1 << 20, 1 << 20, 100, 20, 10, 5, 10)))
                .isEqualTo(new Reading.Refused(Why.TOO_MANY_ROWS, "表"));
        assertThat(WorkbookReader.read(file, new Limits(1 << 20, 1 << 20, 100, 20, 11, 5, 10)))
                .isInstanceOf(Reading.Read.class);
    }

    @Test
    void a_template_comes_back_with_its_header_and_without_its_lists() throws IOException, RefusedFile {
        var out = new ByteArrayOutputStream();
        var form = new Form(
                "家庭",
                List.of(
                        new Form.Field("序号", 8, "1、2、3…", Form.Kind.NUMBER, List.of()),
                        new Form.Field("镇街", 12, "从列表选择", Form.Kind.TEXT, List.of("小榄镇", "石岐街道"))),
                100);
        Template.write(out, "填写说明", List.of("标题", "一"), "选项", "请从列表选择", List.of(form));
        var read = (Reading.Read) WorkbookReader.read(out.toByteArray(), Limits.FORM);
        assertThat(read.sheets()).extracting(Reading.Sheet::name).containsExactly("填写说明", "家庭");
        assertThat(read.sheets().get(1).rows().getFirst().cells()).containsExactly(new Text("序号"), new Text("镇街"));
        assertThat(read.sheets().get(1).rows()).hasSize(Template.HEAD);
        assertThat(new String(
                        Parts.of(out.toByteArray(), Limits.FORM)
                                .find("xl/worksheets/sheet2.xml")
                                .orElseThrow()
                                .readAllBytes(),
                        UTF_8))
                .contains("<dataValidation ", "type=\"list\"", "!$A$1:$A$2", "sqref=\"B3:B102\"");
    }

    private static String row(String cells) {
        return "<row r=\"1\">" + cells + "</row>";
    }

    private static byte[] number(String stored, String style) {
        return BookParts.withRows(row("<c r=\"A1\"" + style + "><v>" + stored + "</v></c>"))
                .file();
    }

    private static byte[] inline(String text) {
        return BookParts.withRows(row("<c r=\"A1\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>"))
                .file();
    }

    private static List<Row> rows(byte[] file) {
        return ((Reading.Read) WorkbookReader.read(file, Limits.FORM))
                .sheets()
                .getFirst()
                .rows();
    }

    private static List<Cell> cells(byte[] file) {
        return rows(file).getFirst().cells();
    }

    private static void assertRefused(byte[] file, Why why) {
        assertThat(WorkbookReader.read(file, Limits.FORM))
                .isInstanceOfSatisfying(
                        Reading.Refused.class,
                        refused -> assertThat(refused.why()).isEqualTo(why));
    }
}
