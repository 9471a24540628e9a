package cn.gov.zs.housing.disclosure.opendata.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.disclosure.channel.HostileText;
import cn.gov.zs.housing.disclosure.channel.SafeText;
import cn.gov.zs.housing.disclosure.opendata.DataSet;
import cn.gov.zs.housing.disclosure.opendata.DataSetSamples;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import tools.jackson.databind.json.JsonMapper;

/** Files of data say what was said, run nothing, and never hold more than a piece of the list. */
class DataFilesPropertyTest {
    @Provide
    Arbitrary<String> hostile() {
        return HostileText.any();
    }

    @Property
    void csv_reads_back_and_no_cell_begins_a_formula(
            @ForAll @Size(max = 5) List<@net.jqwik.api.From("hostile") String> texts) throws IOException {
        var out = new ByteArrayOutputStream();
        CsvFile.write(out, DataSetSamples.of(texts.stream()), texts.iterator());
        var csv = out.toString(StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\ufefftext,length\r\n").endsWith("\r\n");
        var rows = read(csv.substring(1));
        assertThat(rows).hasSize(texts.size() + 1);
        for (int i = 0; i < texts.size(); i++) {
            var cell = rows.get(i + 1).getFirst();
            var said = SafeText.characters(texts.get(i));
            assertThat(cell).isIn(said, "'" + said);
            assertThat(cell.strip()).doesNotMatch("(?s)[=+\\-@＝＋－＠].*");
            assertThat(cell).doesNotMatch("(?s)[\t\r\n].*");
        }
    }

    @Property
    void json_reads_back_as_it_was(@ForAll @Size(max = 5) List<@net.jqwik.api.From("hostile") String> texts)
            throws IOException {
        var out = new ByteArrayOutputStream();
        JsonFile.write(out, DataSetSamples.of(texts.stream()), texts.iterator());
        var rows = JsonMapper.shared().readTree(out.toByteArray());
        assertThat(rows.size()).isEqualTo(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            assertThat(rows.get(i).path("text").asString()).isEqualTo(SafeText.characters(texts.get(i)));
        }
    }

    @Example
    void every_form_is_sent_while_its_rows_are_read() throws IOException {
        long csv = mostRowsHeld(CsvFile::write);
        long json = mostRowsHeld(JsonFile::write);
        long xlsx = mostRowsHeld((out, set, rows) -> WorkbookFile.write(out, set, column -> column.name(), rows));
        // of 100,000
        assertThat(List.of(csv, json, xlsx)).allMatch(rows -> rows < 3_000);
    }

    private interface Form {
        void write(OutputStream out, DataSet<String> set, Iterator<String> rows) throws IOException;
    }

    /** The longest run of rows that were taken without anything being sent. */
    private static long mostRowsHeld(Form form) throws IOException {
        var held = new long[2];
        // texts that no compression makes small
        var rows = IntStream.range(0, 100_000).mapToObj(i -> {
            held[0]++;
            held[1] = Math.max(held[1], held[0]);
            return Integer.toHexString(i * 0x9e3779b1).repeat(4) + Long.toHexString(i * 0x9e3779b97f4a7c15L);
        });
        var out = new OutputStream() {
            @Override
            public void write(int each) {
                held[0] = 0;
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                held[0] = 0;
            }
        };
        form.write(out, DataSetSamples.of(Stream.empty()), rows.iterator());
        return held[1];
    }

    /** RFC 4180, as its grammar says. */
    private static List<List<String>> read(String csv) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char each = csv.charAt(i);
            if (quoted && each == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (each == '"') {
                quoted = !quoted;
            } else if (!quoted && each == ',') {
                row.add(cell.toString());
                cell.setLength(0);
            } else if (!quoted && each == '\r' && csv.charAt(i + 1) == '\n') {
                row.add(cell.toString());
                cell.setLength(0);
                rows.add(List.copyOf(row));
                row.clear();
                i++;
            } else {
                assertThat(quoted || (each != '\r' && each != '\n')).isTrue();
                cell.append(each);
            }
        }
        return rows;
    }
}
