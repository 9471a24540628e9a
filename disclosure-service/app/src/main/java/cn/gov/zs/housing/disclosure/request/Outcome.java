package cn.gov.zs.housing.disclosure.request;

import java.util.Arrays;
import java.util.List;

/**
 * How a request is answered or ends, each with its row of table 3 of the annual report and its clause. The names are wire names.
 *
 * <p>已主动公开 is counted under 予以公开, as the notes to the form have it; 依照其他法律查询 under 行政查询事项.
 */
public enum Outcome {
    /** 予以公开. */
    GRANTED(ReportRow.GRANTED, RequestClause.OUTCOMES),
    /** 已主动公开：告知获取方式、途径. */
    ALREADY_PUBLIC(ReportRow.GRANTED, RequestClause.OUTCOMES),
    /** 部分公开（区分处理）. */
    PARTIAL(ReportRow.PARTIAL, RequestClause.SEPARABLE),
    /** 属于国家秘密. */
    STATE_SECRET(ReportRow.STATE_SECRET, RequestClause.STATE_SECRET),
    /** 其他法律行政法规禁止公开. */
    FORBIDDEN(ReportRow.FORBIDDEN, RequestClause.STATE_SECRET),
    /** 危及“三安全一稳定”. */
    ENDANGERS_SECURITY(ReportRow.ENDANGERS_SECURITY, RequestClause.STATE_SECRET),
    /** 保护第三方合法权益. */
    THIRD_PARTY_RIGHTS(ReportRow.THIRD_PARTY_RIGHTS, RequestClause.THIRD_PARTY_HARM),
    /** 属于三类内部事务信息. */
    INTERNAL_AFFAIRS(ReportRow.INTERNAL_AFFAIRS, RequestClause.INTERNAL),
    /** 属于四类过程性信息. */
    IN_PROCESS(ReportRow.IN_PROCESS, RequestClause.INTERNAL),
    /** 属于行政执法案卷. */
    ENFORCEMENT_FILE(ReportRow.ENFORCEMENT_FILE, RequestClause.INTERNAL),
    /** 属于行政查询事项：依照其他法律、行政法规办理. */
    OTHER_LAW(ReportRow.ADMINISTRATIVE_QUERY, RequestClause.OUTCOMES),
    /** 本机关不掌握相关政府信息. */
    NOT_HELD(ReportRow.NOT_HELD, RequestClause.OUTCOMES),
    /** 不属于本机关负责公开：告知该行政机关. */
    OTHER_AGENCY(ReportRow.NOT_HELD, RequestClause.OUTCOMES),
    /** 没有现成信息需要另行制作. */
    TO_BE_MADE(ReportRow.TO_BE_MADE, RequestClause.NO_PROCESSING),
    /** 补正后申请内容仍不明确. */
    STILL_UNCLEAR(ReportRow.STILL_UNCLEAR, RequestClause.CORRECTION),
    /** 信访举报投诉类申请. */
    PETITION(ReportRow.PETITION, RequestClause.PETITION),
    /** 重复申请. */
    REPEATED(ReportRow.REPEATED, RequestClause.OUTCOMES),
    /** 要求提供公开出版物. */
    PUBLICATION(ReportRow.PUBLICATION, RequestClause.PETITION),
    /** 无正当理由大量反复申请. */
    EXCESSIVE(ReportRow.EXCESSIVE, RequestClause.EXCESSIVE),
    /** 要求行政机关确认或重新出具已获取信息. */
    CONFIRM_AGAIN(ReportRow.CONFIRM_AGAIN, RequestClause.NO_PROCESSING),
    /** 申请人无正当理由逾期不补正. */
    ABANDONED(ReportRow.NOT_CORRECTED, RequestClause.CORRECTION),
    /** 申请人逾期未按收费通知要求缴纳费用. */
    UNPAID(ReportRow.UNPAID, RequestClause.FEE),
    /** 其他：申请人撤回. */
    WITHDRAWN(ReportRow.OTHER, RequestClause.STEPS);

    /** What the office may answer itself; the others follow from what the applicant did or did not. */
    private static final List<Outcome> ANSWERS = Arrays.stream(values())
            .filter(each -> each != ABANDONED && each != UNPAID && each != WITHDRAWN)
            .toList();

    private final ReportRow row;
    private final RequestClause clause;

    Outcome(ReportRow row, RequestClause clause) {
        this.row = row;
        this.clause = clause;
    }

    /** What an officer may choose. */
    public static List<Outcome> answers() {
        return ANSWERS;
    }

    /** Where it is counted. */
    public ReportRow row() {
        return row;
    }

    /** What it rests on. */
    public RequestClause clause() {
        return clause;
    }

    /** Whether something that was asked for is kept back, so that the answer must give its ground. */
    public boolean keepsBack() {
        return row != ReportRow.GRANTED;
    }

    /**
     * Whether it is a refusal to disclose (不予公开): then 行政复议 has to come before a suit (行政复议法 2023, art. 23 (4)). Whether 部分公开
     * and 不存在 count as one is not settled; who is told of both ways loses none.
     */
    public boolean refusesToDisclose() {
        return row.group() == ReportRow.Group.REFUSED;
    }
}
