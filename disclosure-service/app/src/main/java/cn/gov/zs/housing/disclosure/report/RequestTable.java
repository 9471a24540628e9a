package cn.gov.zs.housing.disclosure.report;

import cn.gov.zs.housing.disclosure.request.ApplicantKind;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Table 3 of a year: how many requests came, from whom, and what became of them.
 *
 * @param counts by line and kind of applicant; what is missing is 0
 */
public record RequestTable(int year, Map<ReportLine, Map<ApplicantKind, Integer>> counts) {
    /** Keeps its own copies. */
    public RequestTable {
        var copy = new EnumMap<ReportLine, Map<ApplicantKind, Integer>>(ReportLine.class);
        counts.forEach((line, byKind) -> copy.put(line, Map.copyOf(byKind)));
        counts = copy;
    }

    /** Counts the requests that were open on any day of the year; others count nowhere and may be among them. */
    public static RequestTable of(int year, Stream<CountedRequest> requests) {
        var counts = new EnumMap<ReportLine, Map<ApplicantKind, Integer>>(ReportLine.class);
        requests.forEach(request -> Arrays.stream(ReportLine.values())
                .filter(line -> line.counts(request, year))
                .forEach(line -> counts.computeIfAbsent(line, _ -> new EnumMap<>(ApplicantKind.class))
                        .merge(request.kind(), 1, Integer::sum)));
        return new RequestTable(year, counts);
    }

    /** How many of this kind of applicant. */
    public int count(ReportLine line, ApplicantKind kind) {
        return counts.getOrDefault(line, Map.of()).getOrDefault(kind, 0);
    }

    /** 总计 of a line. */
    public int total(ReportLine line) {
        return Arrays.stream(ApplicantKind.values())
                .mapToInt(kind -> count(line, kind))
                .sum();
    }

    /** A line as the form prints it: each column, then 总计. */
    public List<Integer> figures(ReportLine line) {
        return IntStream.concat(
                        Arrays.stream(ApplicantKind.values()).mapToInt(kind -> count(line, kind)),
                        IntStream.of(total(line)))
                .boxed()
                .toList();
    }

    /**
     * 勾稽关系: in every column 第一项加第二项之和等于第三项加第四项之和, and the parts of 三 make its 总计.
     *
     * @return the columns in which it does not hold, counted from 0, 总计 the last; empty when the table closes
     */
    public List<Integer> unclosed() {
        var came = figures(ReportLine.NEW_RECEIVED);
        var carried = figures(ReportLine.CARRIED_OVER);
        var processed = figures(ReportLine.PROCESSED);
        var left = figures(ReportLine.CARRIED_FORWARD);
        var endings = ReportLine.endings().stream().map(this::figures).toList();
        return IntStream.range(0, came.size())
                .filter(column -> came.get(column) + carried.get(column) != processed.get(column) + left.get(column)
                        || endings.stream().mapToInt(line -> line.get(column)).sum() != processed.get(column))
                .boxed()
                .toList();
    }
}
