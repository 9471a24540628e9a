package cn.gov.zs.housing.applicant.export.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.zs.housing.applicant.application.Page;
import cn.gov.zs.housing.applicant.export.ListExport;
import cn.gov.zs.housing.applicant.export.ListExports;
import cn.gov.zs.housing.applicant.export.Rows;
import cn.gov.zs.housing.applicant.township.Townships;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import cn.gov.zs.platform.xlsx.Cell;
import cn.gov.zs.platform.xlsx.Limits;
import cn.gov.zs.platform.xlsx.Reading;
import cn.gov.zs.platform.xlsx.Row;
import cn.gov.zs.platform.xlsx.WorkbookReader;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.mock.web.MockHttpServletResponse;

class ListDownloadTest {
    private static final Instant AT = Instant.parse("2026-11-24T16:30:00Z");
    private static final StaffList<String> LIST = StaffList.<String>of("things")
            .text("head", 20, row -> row)
            .choice("state", 10, "state.", row -> row.equals("none") ? null : "OPEN")
            .choices("states", 20, "state.", row -> List.of("OPEN", "DONE"))
            .township(_ -> Townships.get("442000118"))
            .said("said", 20, (row, words) -> words.of("length", row.length()));

    private final Records records = new Records();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void a_list_goes_out_in_the_readers_words_and_its_taking_is_on_record() throws IOException {
        download(Locale.CHINA, "township-reviewer")
                .asked("state", Optional.of("OPEN"))
                .asked("township", null)
                .asked("day", Optional.empty())
                .asked("due", "")
                .asked("turn", "MINE")
                .send(LIST, Rows.of(List.of("=1+1", "none")));

        assertThat(records.kept).singleElement().satisfies(record -> {
            assertThat(record.list()).isEqualTo("things");
            assertThat(record.filter()).isEqualTo("state=OPEN&turn=MINE");
            assertThat(record.role()).isEqualTo("township-reviewer");
            assertThat(record.rows()).isEqualTo(2);
            assertThat(record.at()).isEqualTo(AT);
        });
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(response.getHeader("Content-Disposition"))
                .as("the day in Shanghai")
                .contains("2026-11-25.xlsx");
        assertThat(texts(rows().get(0))).containsExactly("标题", "状态", "诸状态", "镇街", "说明");
        assertThat(texts(rows().get(1)))
                .as("what looks like a formula is text")
                .containsExactly("=1+1", "办理中", "办理中 已办结", "小榄镇", "4 个字");
        assertThat(rows().get(2).cell(1)).isEqualTo(Cell.BLANK);
    }

    @Test
    void in_english_a_township_has_its_english_name() throws IOException {
        download(Locale.ENGLISH, "auditor").send(LIST, Rows.of(List.of("a")));

        assertThat(texts(rows().get(1))).contains("Xiaolan Town");
    }

    @Test
    void without_a_record_nothing_goes_out_and_the_rows_are_closed() {
        var closed = new AtomicInteger();
        records.away = true;

        assertThatThrownBy(() -> download(Locale.CHINA, "auditor")
                        .send(LIST, new Rows<>(1, Stream.of("李美华").onClose(closed::incrementAndGet))))
                .hasMessage("the database is away");

        assertThat(response.getContentAsByteArray()).isEmpty();
        assertThat(closed).hasValue(1);
    }

    @Test
    void who_has_no_role_of_staff_gets_no_list() {
        assertThatThrownBy(() -> download(Locale.CHINA, "citizen").send(LIST, Rows.of(List.of("a"))))
                .isInstanceOf(ProblemException.class);
        assertThat(records.kept).isEmpty();
    }

    /** A list of any length takes the same memory: its first rows have left long before its last are read. */
    @Test
    void rows_leave_while_others_are_still_being_read() throws IOException {
        int many = 100_000;
        var early = new AtomicInteger();
        var rows = IntStream.range(0, many).mapToObj(number -> {
            if (number == many / 2) {
                early.set(response.getContentAsByteArray().length);
            }
            return "第 " + Integer.toHexString(number * 0x9E3779B9) + " 户";
        });

        download(Locale.CHINA, "auditor").send(LIST, new Rows<>(many, rows));

        int all = response.getContentAsByteArray().length;
        assertThat(early.get()).isBetween(all * 4 / 10, all * 6 / 10);
    }

    private ListDownload download(Locale locale, String role) {
        var caller = new Caller("s-wang", "wang", "王晓明", Set.of(role), Optional.empty(), Optional.empty());
        var texts = new StaticMessageSource();
        for (var language : List.of(Locale.CHINA, Locale.ENGLISH)) {
            texts.addMessage("export.list.things", language, "诸物");
            texts.addMessage("head", language, "标题");
            texts.addMessage("state", language, "状态");
            texts.addMessage("states", language, "诸状态");
            texts.addMessage("receipt.township", language, "镇街");
            texts.addMessage("said", language, "说明");
            texts.addMessage("state.OPEN", language, "办理中");
            texts.addMessage("state.DONE", language, "已办结");
            texts.addMessage("length", language, "{0} 个字");
        }
        return new ListDownload(caller, new StaffList.Words(texts, locale), response, records, InstantSource.fixed(AT));
    }

    private List<Row> rows() {
        return ((Reading.Read) WorkbookReader.read(response.getContentAsByteArray(), Limits.FORM))
                .sheets()
                .getFirst()
                .rows();
    }

    private static List<String> texts(Row row) {
        return IntStream.range(0, 5)
                .mapToObj(column -> row.cell(column) instanceof Cell.Text(String text) ? text : "")
                .toList();
    }

    /** Records that may be out of reach. */
    private static final class Records implements ListExports {
        private final List<ListExport> kept = new ArrayList<>();
        private boolean away;

        @Override
        public void keep(ListExport export) {
            if (away) {
                throw new IllegalStateException("the database is away");
            }
            kept.add(export);
        }

        @Override
        public List<ListExport> list(Page page) {
            return kept;
        }

        @Override
        public Stream<ListExport> stream() {
            return kept.stream();
        }

        @Override
        public long count() {
            return kept.size();
        }
    }
}
