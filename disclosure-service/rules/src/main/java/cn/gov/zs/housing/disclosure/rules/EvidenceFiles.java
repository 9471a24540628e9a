package cn.gov.zs.housing.disclosure.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Evidence and indicators as tables: UTF-8, a line a fact, cells parted by commas, the first line their names. Cells hold codes, days and
 * numbers only, so none is ever quoted.
 */
final class EvidenceFiles {
    static final String YEAR = "year.csv";
    static final String DUTIES = "duties.csv";
    static final String NOTICES = "notices.csv";
    static final String REQUESTS = "requests.csv";
    static final String REVIEWS = "reviews.csv";
    static final String INDICATORS = "indicators.csv";

    private static final Pattern CELL = Pattern.compile("[A-Za-z0-9_.:~ -]*");
    private static final String YEAR_HEAD = "year,asOf";
    private static final String DUTIES_HEAD = "id,item,unit,township,due,publishedOn,corrections";
    private static final String NOTICES_HEAD = "id,item,unit,township,fault,faultOn,upheldOn";
    private static final String REQUESTS_HEAD = "number,kind,unit,arrivedOn,dueOn,endedOn,row,answered";
    private static final String REVIEWS_HEAD = "id,request,unit,overturnedOn";
    private static final String INDICATORS_HEAD =
            "level,code,due,onTime,late,overdue,lateDays,longestLate,corrected,withdrawn,upheld,requestsDue,requestsInTime,overturned";

    private EvidenceFiles() {}

    static Map<String, String> write(Evidence evidence) {
        var files = new LinkedHashMap<String, String>();
        files.put(YEAR, table(YEAR_HEAD, Stream.of(List.of(evidence.year(), evidence.asOf()))));
        files.put(
                DUTIES,
                table(
                        DUTIES_HEAD,
                        evidence.duties().stream()
                                .map(each -> List.of(
                                        each.id(),
                                        each.item(),
                                        each.unit(),
                                        each.township(),
                                        each.due(),
                                        text(each.publishedOn()),
                                        each.corrections()))));
        files.put(
                NOTICES,
                table(
                        NOTICES_HEAD,
                        evidence.notices().stream()
                                .map(each -> List.of(
                                        each.id(),
                                        each.item(),
                                        each.unit(),
                                        each.township(),
                                        text(each.fault()),
                                        text(each.faultOn()),
                                        each.upheldOn().stream()
                                                .map(LocalDate::toString)
                                                .collect(Collectors.joining(" "))))));
        files.put(
                REQUESTS,
                table(
                        REQUESTS_HEAD,
                        evidence.requests().stream()
                                .map(each -> List.of(
                                        each.number(),
                                        each.kind(),
                                        each.unit(),
                                        each.arrivedOn(),
                                        text(each.dueOn()),
                                        text(each.endedOn()),
                                        each.row(),
                                        each.answered()))));
        files.put(
                REVIEWS,
                table(
                        REVIEWS_HEAD,
                        evidence.reviews().stream()
                                .map(each ->
                                        List.of(each.id(), each.request(), each.unit(), text(each.overturnedOn())))));
        files.put(INDICATORS, write(Indicators.of(evidence)));
        return files;
    }

    static String write(Indicators indicators) {
        return table(
                INDICATORS_HEAD,
                indicators.scores().entrySet().stream()
                        .map(each -> Stream.concat(
                                        Stream.of(
                                                each.getKey().level(),
                                                each.getKey().code()),
                                        each.getValue().figures().stream())
                                .toList()));
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static String table(String head, Stream<? extends List<?>> rows) {
        var text = new StringBuilder(head).append('\n');
        rows.forEach(row -> text.append(row.stream().map(EvidenceFiles::cell).collect(Collectors.joining(",")))
                .append('\n'));
        return text.toString();
    }

    private static String cell(Object value) {
        var text = value.toString();
        if (!CELL.matcher(text).matches()) {
            throw new IllegalArgumentException("a cell of the evidence is no code, day or number: " + text);
        }
        return text;
    }

    /** @throws EvidenceException when a file is missing or a line of it cannot be read */
    static Evidence read(Map<String, String> files) {
        var year = rows(files, YEAR, YEAR_HEAD, row -> row);
        if (year.size() != 1) {
            throw new EvidenceException(YEAR + " must have one line");
        }
        try {
            return new Evidence(
                    Integer.parseInt(year.getFirst()[0]),
                    LocalDate.parse(year.getFirst()[1]),
                    rows(
                            files,
                            DUTIES,
                            DUTIES_HEAD,
                            row -> new DutyFact(
                                    row[0],
                                    row[1],
                                    row[2],
                                    row[3],
                                    LocalDate.parse(row[4]),
                                    day(row[5]),
                                    Integer.parseInt(row[6]))),
                    rows(
                            files,
                            NOTICES,
                            NOTICES_HEAD,
                            row -> new NoticeFact(
                                    row[0],
                                    row[1],
                                    row[2],
                                    row[3],
                                    row[4].isEmpty() ? Optional.empty() : Optional.of(NoticeFact.Fault.valueOf(row[4])),
                                    day(row[5]),
                                    Arrays.stream(row[6].split(" "))
                                            .filter(each -> !each.isEmpty())
                                            .map(LocalDate::parse)
                                            .toList())),
                    rows(
                            files,
                            REQUESTS,
                            REQUESTS_HEAD,
                            row -> new RequestFact(
                                    row[0],
                                    row[1],
                                    row[2],
                                    LocalDate.parse(row[3]),
                                    day(row[4]),
                                    day(row[5]),
                                    row[6],
                                    Boolean.parseBoolean(row[7]))),
                    rows(files, REVIEWS, REVIEWS_HEAD, row -> new ReviewFact(row[0], row[1], row[2], day(row[3]))));
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            throw new EvidenceException("a line of the evidence cannot be read: " + unreadable.getMessage());
        }
    }

    private static Optional<LocalDate> day(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cell));
    }

    private static <T> List<T> rows(Map<String, String> files, String name, String head, Function<String[], T> reader) {
        var text = files.get(name);
        if (text == null) {
            throw new EvidenceException(name + " is missing");
        }
        var lines = text.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().equals(head)) {
            throw new EvidenceException(name + " must begin with " + head);
        }
        int cells = head.split(",", -1).length;
        return lines.stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(row -> {
                    if (row.length != cells) {
                        throw new EvidenceException("a line of " + name + " has " + row.length + " cells");
                    }
                    return reader.apply(row);
                })
                .toList();
    }
}
