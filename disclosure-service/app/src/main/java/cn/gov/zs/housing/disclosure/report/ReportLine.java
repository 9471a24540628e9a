package cn.gov.zs.housing.disclosure.report;

import cn.gov.zs.housing.disclosure.request.ReportRow;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The lines of table 3 (收到和处理政府信息公开申请情况, 国办公开办函〔2021〕30号), in the order of the form. The names are wire names.
 *
 * @see ReportRow
 */
public enum ReportLine {
    NEW_RECEIVED("一、本年新收政府信息公开申请数量"),
    CARRIED_OVER("二、上年结转政府信息公开申请数量"),
    GRANTED("三（一）予以公开", ReportRow.GRANTED),
    PARTIAL("三（二）部分公开（区分处理的，只计这一情形，不计其他情形）", ReportRow.PARTIAL),
    STATE_SECRET("三（三）不予公开：1.属于国家秘密", ReportRow.STATE_SECRET),
    FORBIDDEN("三（三）2.其他法律行政法规禁止公开", ReportRow.FORBIDDEN),
    ENDANGERS_SECURITY("三（三）3.危及“三安全一稳定”", ReportRow.ENDANGERS_SECURITY),
    THIRD_PARTY_RIGHTS("三（三）4.保护第三方合法权益", ReportRow.THIRD_PARTY_RIGHTS),
    INTERNAL_AFFAIRS("三（三）5.属于三类内部事务信息", ReportRow.INTERNAL_AFFAIRS),
    IN_PROCESS("三（三）6.属于四类过程性信息", ReportRow.IN_PROCESS),
    ENFORCEMENT_FILE("三（三）7.属于行政执法案卷", ReportRow.ENFORCEMENT_FILE),
    ADMINISTRATIVE_QUERY("三（三）8.属于行政查询事项", ReportRow.ADMINISTRATIVE_QUERY),
    NOT_HELD("三（四）无法提供：1.本机关不掌握相关政府信息", ReportRow.NOT_HELD),
    TO_BE_MADE("三（四）2.没有现成信息需要另行制作", ReportRow.TO_BE_MADE),
    STILL_UNCLEAR("三（四）3.补正后申请内容仍不明确", ReportRow.STILL_UNCLEAR),
    PETITION("三（五）不予处理：1.信访举报投诉类申请", ReportRow.PETITION),
    REPEATED("三（五）2.重复申请", ReportRow.REPEATED),
    PUBLICATION("三（五）3.要求提供公开出版物", ReportRow.PUBLICATION),
    EXCESSIVE("三（五）4.无正当理由大量反复申请", ReportRow.EXCESSIVE),
    CONFIRM_AGAIN("三（五）5.要求行政机关确认或重新出具已获取信息", ReportRow.CONFIRM_AGAIN),
    NOT_CORRECTED("三（六）其他处理：1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", ReportRow.NOT_CORRECTED),
    UNPAID("三（六）2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", ReportRow.UNPAID),
    OTHER("三（六）3.其他", ReportRow.OTHER),
    PROCESSED("三（七）总计"),
    CARRIED_FORWARD("四、结转下年度继续办理");

    private final String words;
    private final Optional<ReportRow> row;

    ReportLine(String words) {
        this.words = words;
        this.row = Optional.empty();
    }

    ReportLine(String words, ReportRow row) {
        this.words = words;
        this.row = Optional.of(row);
    }

    /** The lines in which a request that ended stands, each request in one. */
    static List<ReportLine> endings() {
        return Arrays.stream(values()).filter(line -> line.row.isPresent()).toList();
    }

    /** As the form has it. */
    public String words() {
        return words;
    }

    /** Whether a request stands in this line of a year's report. */
    public boolean counts(CountedRequest request, int year) {
        return switch (this) {
            case NEW_RECEIVED -> request.arrivedOn().getYear() == year;
            case CARRIED_OVER -> request.arrivedOn().getYear() < year && !request.endedBefore(year);
            case PROCESSED -> request.endedIn(year);
            case CARRIED_FORWARD -> request.arrivedOn().getYear() <= year && !request.endedBefore(year + 1);
            default ->
                request.endedIn(year)
                        && request.ending().map(CountedRequest.Ending::row).equals(row);
        };
    }
}
