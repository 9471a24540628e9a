package cn.gov.zs.housing.disclosure.report;

import cn.gov.zs.housing.disclosure.contract.DocumentKind;
import cn.gov.zs.housing.disclosure.document.DocumentBody;
import cn.gov.zs.housing.disclosure.document.DocumentBody.Report.Section;
import cn.gov.zs.housing.disclosure.document.DocumentBody.Report.Table;
import cn.gov.zs.housing.disclosure.review.ReviewWay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A report as it is published: the words and tables of its parts, as the form of 国办公开办函〔2021〕30号 orders them. */
public final class ReportBody {
    private static final List<String> APPLICANTS = List.of("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计");

    private ReportBody() {}

    /** What heads a report. */
    public static String title(int year) {
        return "中山市住房保障办公室" + year + "年政府信息公开工作年度报告";
    }

    /** All of a report, from its figures and words. */
    public static DocumentBody.Report of(Figures figures, ReportWords words) {
        return new DocumentBody.Report(
                DocumentKind.ANNUAL_REPORT,
                title(figures.year()),
                AnnualReport.path(figures.year()),
                Arrays.stream(ReportPart.values())
                        .map(part -> new Section(part.heading(), words.of(part, figures), tables(part, figures)))
                        .toList());
    }

    private static List<Table> tables(ReportPart part, Figures figures) {
        return switch (part) {
            case PROACTIVE -> proactive(figures.proactive());
            case REQUESTS -> List.of(requests(figures.requests()));
            case REVIEWS -> List.of(reviews(figures.reviews()));
            case OVERVIEW, PROBLEMS, OTHER -> List.of();
        };
    }

    private static List<Table> proactive(ProactiveTable table) {
        var policies = table.policies();
        return List.of(
                new Table(
                        "第二十条第（一）项",
                        List.of(
                                List.of("信息内容", "本年制发件数", "本年废止件数", "现行有效件数"),
                                List.of("规章", "0", "0", "0"),
                                List.of(
                                        "行政规范性文件",
                                        text(policies.made().size()),
                                        text(policies.repealed().size()),
                                        text(policies.inForce().size())))),
                new Table(
                        "第二十条第（五）项、第（六）项",
                        List.of(
                                List.of("信息内容", "本年处理决定数量"),
                                List.of("行政许可", text(table.permits())),
                                List.of("行政处罚", text(table.penalties())),
                                List.of("行政强制", text(table.entered().coercions())))),
                new Table(
                        "第二十条第（八）项",
                        List.of(
                                List.of("信息内容", "本年收费金额（单位：万元）"),
                                List.of("行政事业性收费", table.entered().fees().toPlainString()))));
    }

    private static Table requests(RequestTable table) {
        var rows = new ArrayList<List<String>>();
        rows.add(row("本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和", APPLICANTS.stream()));
        for (var line : ReportLine.values()) {
            rows.add(row(line.words(), table.figures(line).stream().map(ReportBody::text)));
        }
        return new Table("申请情况", rows);
    }

    private static Table reviews(ReviewTable table) {
        var rows = new ArrayList<List<String>>();
        rows.add(row("途径", Arrays.stream(ReviewTable.Column.values()).map(ReviewTable.Column::words)));
        for (var way : ReviewWay.values()) {
            rows.add(row(name(way), table.figures(way).stream().map(ReportBody::text)));
        }
        return new Table("行政复议、行政诉讼情况", rows);
    }

    private static String name(ReviewWay way) {
        return switch (way) {
            case RECONSIDERATION -> "行政复议";
            case DIRECT_SUIT -> "行政诉讼：未经复议直接起诉";
            case SUIT_AFTER_RECONSIDERATION -> "行政诉讼：复议后起诉";
        };
    }

    private static List<String> row(String head, Stream<String> cells) {
        return Stream.concat(Stream.of(head), cells).toList();
    }

    private static String text(int figure) {
        return Integer.toString(figure);
    }
}
