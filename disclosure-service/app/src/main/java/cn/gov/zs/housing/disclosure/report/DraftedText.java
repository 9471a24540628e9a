package cn.gov.zs.housing.disclosure.report;

import cn.gov.zs.housing.disclosure.review.ReviewWay;
import java.util.Arrays;

/** What the figures alone say, as a first draft of each part. */
public final class DraftedText {
    private DraftedText() {}

    /** The draft of a part. */
    public static String of(ReportPart part, Figures figures) {
        var year = figures.year();
        var requests = figures.requests();
        var proactive = figures.proactive();
        return switch (part) {
            case OVERVIEW -> """
                %d年，中山市住房保障办公室严格执行《中华人民共和国政府信息公开条例》，落实住房保障公共资源配置领域政府信息公开工作方案，主动公开、依申请公开、监督保障等工作有序开展。
                本报告所列数据的统计期限自%d年1月1日起至%d年12月31日止，由信息公开系统按办理记录自动统计。""".formatted(year, year, year);
            case PROACTIVE ->
                "本年制发行政规范性文件%d件，废止%d件，现行有效%d件；公开行政许可决定%d件、行政处罚决定%d件。"
                        .formatted(
                                proactive.policies().made().size(),
                                proactive.policies().repealed().size(),
                                proactive.policies().inForce().size(),
                                proactive.permits(),
                                proactive.penalties());
            case REQUESTS ->
                "本年新收政府信息公开申请%d件，上年结转%d件；本年办结%d件，其中予以公开%d件、部分公开%d件；结转下年度继续办理%d件。"
                        .formatted(
                                requests.total(ReportLine.NEW_RECEIVED),
                                requests.total(ReportLine.CARRIED_OVER),
                                requests.total(ReportLine.PROCESSED),
                                requests.total(ReportLine.GRANTED),
                                requests.total(ReportLine.PARTIAL),
                                requests.total(ReportLine.CARRIED_FORWARD));
            case REVIEWS -> reviews(figures.reviews());
            case PROBLEMS -> "（请写明本年度存在的主要问题和下一步改进措施。）";
            case OTHER ->
                proactive.entered().fees().signum() == 0
                        ? "本年未收取政府信息公开信息处理费。无其他需要报告的事项。"
                        : "本年行政事业性收费%s万元。".formatted(proactive.entered().fees().toPlainString());
        };
    }

    private static String reviews(ReviewTable reviews) {
        int all = Arrays.stream(ReviewWay.values())
                .mapToInt(way -> reviews.of(way, ReviewTable.Column.TOTAL).size())
                .sum();
        return all == 0
                ? "本年未发生因政府信息公开工作被申请行政复议、提起行政诉讼的情况。"
                : "本年因政府信息公开工作被申请行政复议%d件、未经复议直接被起诉%d件、复议后被起诉%d件。"
                        .formatted(
                                reviews.of(ReviewWay.RECONSIDERATION, ReviewTable.Column.TOTAL)
                                        .size(),
                                reviews.of(ReviewWay.DIRECT_SUIT, ReviewTable.Column.TOTAL)
                                        .size(),
                                reviews.of(ReviewWay.SUIT_AFTER_RECONSIDERATION, ReviewTable.Column.TOTAL)
                                        .size());
    }

    /** Whether a part still says that somebody has to write it. */
    public static boolean unwritten(String words) {
        return words.isBlank() || words.strip().equals("（请写明本年度存在的主要问题和下一步改进措施。）");
    }
}
