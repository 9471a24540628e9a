package cn.gov.zs.housing.disclosure.draft.web;

import cn.gov.zs.housing.disclosure.draft.Work;
import cn.gov.zs.housing.disclosure.mask.Finding;
import cn.gov.zs.housing.disclosure.mask.Verdict;
import cn.gov.zs.housing.disclosure.notice.Proposal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The table that a draft would publish, a page of it.
 *
 * @param lines the first is its head
 * @param page from 0
 * @param more whether a later page has rows
 * @param total rows of the whole table, without its head
 */
record DraftTable(List<List<String>> lines, int page, boolean more, int total) {
    /** Rows on a page. */
    static final int AT_ONCE = 200;
    /** What a draft without a table has. */
    static final DraftTable NONE = new DraftTable(List.of(), 0, false, 0);

    private static final List<String> HEAD = List.of("#", "姓名", "身份证号", "承租地址");

    static DraftTable of(Work work, Verdict verdict, int page) {
        return switch (work) {
            case Work.Typed typed -> whole(typed.words().table());
            case Work.Held held ->
                held.proposal().wording() instanceof Proposal.Result result ? of(result.rows(), verdict, page) : NONE;
        };
    }

    private static DraftTable whole(List<List<String>> table) {
        return table.isEmpty() ? NONE : new DraftTable(table, 0, false, table.size() - 1);
    }

    /** What was found comes first: on the other rows nobody has to work. Each keeps its number. */
    private static DraftTable of(List<Proposal.Row> rows, Verdict verdict, int page) {
        var found = verdict.findings().stream().map(Finding::row).collect(Collectors.toSet());
        var numbers = Stream.concat(
                IntStream.rangeClosed(1, rows.size()).filter(found::contains).boxed(),
                IntStream.rangeClosed(1, rows.size())
                        .filter(number -> !found.contains(number))
                        .boxed());
        var lines =
                numbers.skip((long) page * AT_ONCE).limit(AT_ONCE).map(number -> line(number, rows.get(number - 1)));
        return new DraftTable(
                Stream.concat(Stream.of(HEAD), lines).toList(), page, (page + 1L) * AT_ONCE < rows.size(), rows.size());
    }

    private static List<String> line(int number, Proposal.Row row) {
        return List.of(
                Integer.toString(number), row.applicantName(), row.idNumber().text(), row.address());
    }
}
