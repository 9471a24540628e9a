package cn.gov.zs.housing.disclosure.calendar;

import cn.gov.zs.housing.disclosure.calendar.CalendarFlaw.Fault;
import cn.gov.zs.housing.disclosure.calendar.CalendarFlaw.Part;
import cn.gov.zs.platform.workdays.CalendarDay.Kind;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The lines of a calendar file: {@code day,kind,name}, in UTF-8 or, as office programs here write it, GB18030. */
final class NoticeRows {
    private static final int MOST_BYTES = 64 * 1024;
    /** A notice lists some forty days. */
    private static final int MOST_ROWS = 200;

    private static final int LONGEST_NAME = 40;
    private static final Pattern COLUMNS = Pattern.compile("[,，\t]");
    private static final List<String> HEADS = List.of("day", "date", "日期");
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

    private NoticeRows() {}

    /**
     * A line that could be read.
     *
     * @param number counted from 1
     */
    record Row(int number, YearTable.Day day) {}

    sealed interface Rows {
        /** Nothing of it could be read. */
        record Unread(CalendarFlaw flaw) implements Rows {}

        /** What could be read, and what could not. */
        record Read(List<Row> rows, List<CalendarFlaw> flaws) implements Rows {}
    }

    static Rows read(byte[] file) {
        if (file.length > MOST_BYTES) {
            return new Rows.Unread(flaw(Fault.TOO_LARGE, 0, ""));
        }
        var text = decode(file);
        if (text.isEmpty()) {
            return new Rows.Unread(flaw(Fault.NOT_TEXT, 0, ""));
        }
        var rows = new ArrayList<Row>();
        var flaws = new ArrayList<CalendarFlaw>();
        var number = 0;
        for (var line : text.get().split("\r\n|\r|\n", -1)) {
            number++;
            if (!line.isBlank() && !line.startsWith("#") && !(rows.isEmpty() && flaws.isEmpty() && head(line))) {
                read(number, line, rows, flaws);
            }
            if (rows.size() + flaws.size() > MOST_ROWS) {
                return new Rows.Unread(flaw(Fault.TOO_LARGE, number, ""));
            }
        }
        return rows.isEmpty() && flaws.isEmpty()
                ? new Rows.Unread(flaw(Fault.NO_ROWS, 0, ""))
                : new Rows.Read(rows, flaws);
    }

    private static boolean head(String line) {
        return HEADS.contains(COLUMNS.split(line.strip(), -1)[0].strip().toLowerCase(Locale.ROOT));
    }

    private static void read(int number, String line, List<Row> rows, List<CalendarFlaw> flaws) {
        var columns = COLUMNS.split(line, -1);
        if (columns.length != 3) {
            flaws.add(flaw(Fault.NOT_THREE_COLUMNS, number, ""));
            return;
        }
        var day = NoticeReader.day(columns[0].strip());
        var kind = kind(columns[1].strip());
        var name = columns[2].strip();
        if (day.isEmpty()) {
            flaws.add(flaw(Fault.NOT_A_DAY, number, shown(columns[0])));
        } else if (kind.isEmpty()) {
            flaws.add(flaw(Fault.NOT_A_KIND, number, shown(columns[1])));
        } else if (name.isEmpty() || name.length() > LONGEST_NAME || !plain(name)) {
            flaws.add(flaw(Fault.NO_NAME, number, shown(columns[2])));
        } else {
            rows.add(new Row(number, new YearTable.Day(day.get(), kind.get(), name)));
        }
    }

    private static Optional<Kind> kind(String text) {
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "休", "放假", "OFF" -> Optional.of(Kind.OFF);
            case "班", "上班", "MAKE_UP" -> Optional.of(Kind.MAKE_UP);
            default -> Optional.empty();
        };
    }

    /** Words that mean only themselves: nothing a page, a table or a workbook would take for an order. */
    static boolean plain(String text) {
        return text.chars().noneMatch(c -> Character.isISOControl(c) || c == '<' || c == '>' || c == '"')
                && "=+-@".indexOf(text.charAt(0)) < 0;
    }

    private static String shown(String text) {
        var stripped = text.strip();
        return stripped.length() > LONGEST_NAME ? stripped.substring(0, LONGEST_NAME) + "…" : stripped;
    }

    private static Optional<String> decode(byte[] file) {
        for (var charset : CHARSETS) {
            try {
                var text = charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
                return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text)
                        .filter(readable -> readable.indexOf('\0') < 0);
            } catch (CharacterCodingException next) {
                // the other one
            }
        }
        return Optional.empty();
    }

    private static CalendarFlaw flaw(Fault fault, int row, String text) {
        return new CalendarFlaw(Part.FILE, fault, row, text);
    }
}
