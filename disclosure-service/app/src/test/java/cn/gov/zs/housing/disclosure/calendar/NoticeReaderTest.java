package cn.gov.zs.housing.disclosure.calendar;

import static cn.gov.zs.housing.disclosure.calendar.CalendarSamples.csv;
import static cn.gov.zs.housing.disclosure.calendar.CalendarSamples.form;
import static cn.gov.zs.housing.disclosure.calendar.CalendarSamples.rows;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.disclosure.calendar.CalendarFlaw.Fault;
import cn.gov.zs.housing.disclosure.calendar.CalendarFlaw.Part;
import cn.gov.zs.platform.workdays.TymeCalendar;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final NoticeReader READER = new NoticeReader(TymeCalendar.statute());

    private static NoticeReader.Reading read(NoticeForm form) {
        return READER.read(form, TODAY, 2026);
    }

    private static List<CalendarFlaw> flaws(NoticeForm form) {
        return read(form) instanceof NoticeReader.Reading.Flawed(var flaws) ? flaws : List.of();
    }

    private static List<String> with(String... more) {
        var rows = new ArrayList<>(rows());
        rows.addAll(Arrays.asList(more));
        return rows;
    }

    @Test
    void reads_a_sound_notice_whole() {
        assertThat(read(form(rows()))).isInstanceOfSatisfying(NoticeReader.Reading.Sound.class, sound -> {
            assertThat(sound.table().days()).hasSize(rows().size());
            assertThat(sound.table().title()).isEqualTo("国务院办公厅关于2027年部分节假日安排的通知");
        });
    }

    @Test
    void reads_what_office_programs_write() {
        var gb = csv(rows()).replace("\n", "\r\n").getBytes(Charset.forName("GB18030"));
        var marked = ("\uFEFF" + csv(rows())).getBytes(StandardCharsets.UTF_8);
        var otherForms = csv(rows()).replace("2027-01-01,休", "2027年1月1日，放假").getBytes(StandardCharsets.UTF_8);
        assertThat(List.of(gb, marked, otherForms))
                .allSatisfy(file -> assertThat(read(form("2027", file))).isEqualTo(read(form(rows()))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2027-01-01,休,元旦; DOUBLED; 20; 2027-01-01",
                "2028-03-01,休,元旦; OTHER_YEAR; 20; 2028-03-01",
                "2027-03-01,班,春节; WORKED_ALREADY; 20; 2027-03-01",
                "2027-02-30,休,春节; NOT_A_DAY; 20; 2027-02-30",
                "2027-03-01,补,春节; NOT_A_KIND; 20; 补",
                "2027-03-01,休,; NO_NAME; 20; ''",
                "2027-03-01,休,=1+1; NO_NAME; 20; =1+1",
                "2027-03-01,休; NOT_THREE_COLUMNS; 20; ''"
            })
    void names_the_line_that_is_wrong(String row, Fault fault, int line, String text) {
        assertThat(rows()).hasSize(18);
        assertThat(flaws(form(with(row)))).containsExactly(new CalendarFlaw(Part.FILE, fault, line, text));
    }

    @Test
    void misses_a_holiday_of_the_statute_and_a_day_in_the_middle_of_one() {
        var withoutSpringDay =
                rows().stream().filter(row -> !row.startsWith("2027-02-07")).toList();
        assertThat(flaws(form(withoutSpringDay)))
                .containsExactly(new CalendarFlaw(Part.FILE, Fault.HOLIDAY_MISSING, 0, "2027-02-07"));
        var gap = rows().stream().filter(row -> !row.startsWith("2027-01-03")).toList();
        assertThat(flaws(form(gap))).containsExactly(new CalendarFlaw(Part.FILE, Fault.DAY_MISSING, 0, "2027-01-03"));
    }

    @Test
    void tells_everything_at_once() {
        var form = new NoticeForm("", "", "2026-12-02", "javascript:alert(1)", new byte[0]);
        assertThat(flaws(form))
                .extracting(flaw -> flaw.part() + " " + flaw.fault())
                .containsExactly(
                        "YEAR MISSING",
                        "DOCUMENT_NUMBER MISSING",
                        "ISSUED_ON AHEAD",
                        "SOURCE MALFORMED",
                        "FILE NO_ROWS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2028", "2024", "1999", "20270"})
    void takes_the_next_year_or_a_correction_only(String year) {
        assertThat(flaws(form(year, csv(rows()).getBytes(StandardCharsets.UTF_8))))
                .first()
                .extracting(CalendarFlaw::part)
                .isEqualTo(Part.YEAR);
    }

    @Test
    void makes_up_for_a_year_that_was_left_out_long_ago() {
        var late = new NoticeReader(TymeCalendar.statute())
                .read(form("2027", csv(rows()).getBytes(StandardCharsets.UTF_8)), LocalDate.of(2031, 5, 6), 2026);
        assertThat(late).isInstanceOf(NoticeReader.Reading.Sound.class);
    }

    @Test
    void refuses_what_is_no_text_or_too_much() {
        assertThat(flaws(form("2027", new byte[] {(byte) 0xFF, (byte) 0xFF, 0})))
                .extracting(CalendarFlaw::fault)
                .containsExactly(Fault.NOT_TEXT);
        assertThat(flaws(form("2027", new byte[70_000])))
                .extracting(CalendarFlaw::fault)
                .containsExactly(Fault.TOO_LARGE);
    }

    @Property
    void never_breaks_on_bytes_and_never_takes_them(@ForAll @Size(max = 300) byte[] bytes) {
        assertThat(read(form("2027", bytes))).isInstanceOf(NoticeReader.Reading.Flawed.class);
    }

    @Property
    void the_order_of_the_lines_means_nothing(@ForAll @IntRange(min = 0, max = 17) int by) {
        var turned = new ArrayList<>(rows());
        Collections.rotate(turned, by);
        assertThat(read(form(turned))).isEqualTo(read(form(rows())));
    }
}
