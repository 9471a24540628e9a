package cn.gov.zs.housing.disclosure.request;

/** The rows of table 3 in which a request that ended is counted (国办公开办函〔2021〕30号). The names are wire names. */
public enum ReportRow {
    /** 三（一）予以公开. */
    GRANTED(Group.GRANTED),
    /** 三（二）部分公开. */
    PARTIAL(Group.PARTIAL),
    /** 三（三）1. 属于国家秘密. */
    STATE_SECRET(Group.REFUSED),
    /** 三（三）2. 其他法律行政法规禁止公开. */
    FORBIDDEN(Group.REFUSED),
    /** 三（三）3. 危及“三安全一稳定”. */
    ENDANGERS_SECURITY(Group.REFUSED),
    /** 三（三）4. 保护第三方合法权益. */
    THIRD_PARTY_RIGHTS(Group.REFUSED),
    /** 三（三）5. 属于三类内部事务信息. */
    INTERNAL_AFFAIRS(Group.REFUSED),
    /** 三（三）6. 属于四类过程性信息. */
    IN_PROCESS(Group.REFUSED),
    /** 三（三）7. 属于行政执法案卷. */
    ENFORCEMENT_FILE(Group.REFUSED),
    /** 三（三）8. 属于行政查询事项. */
    ADMINISTRATIVE_QUERY(Group.REFUSED),
    /** 三（四）1. 本机关不掌握相关政府信息. */
    NOT_HELD(Group.UNAVAILABLE),
    /** 三（四）2. 没有现成信息需要另行制作. */
    TO_BE_MADE(Group.UNAVAILABLE),
    /** 三（四）3. 补正后申请内容仍不明确. */
    STILL_UNCLEAR(Group.UNAVAILABLE),
    /** 三（五）1. 信访举报投诉类申请. */
    PETITION(Group.NOT_PROCESSED),
    /** 三（五）2. 重复申请. */
    REPEATED(Group.NOT_PROCESSED),
    /** 三（五）3. 要求提供公开出版物. */
    PUBLICATION(Group.NOT_PROCESSED),
    /** 三（五）4. 无正当理由大量反复申请. */
    EXCESSIVE(Group.NOT_PROCESSED),
    /** 三（五）5. 要求行政机关确认或重新出具已获取信息. */
    CONFIRM_AGAIN(Group.NOT_PROCESSED),
    /** 三（六）1. 申请人无正当理由逾期不补正. */
    NOT_CORRECTED(Group.OTHER),
    /** 三（六）2. 申请人逾期未按收费通知要求缴纳费用. */
    UNPAID(Group.OTHER),
    /** 三（六）3. 其他. */
    OTHER(Group.OTHER);

    /** The parts of 三. */
    public enum Group {
        /** （一）予以公开. */
        GRANTED,
        /** （二）部分公开. */
        PARTIAL,
        /** （三）不予公开. */
        REFUSED,
        /** （四）无法提供. */
        UNAVAILABLE,
        /** （五）不予处理. */
        NOT_PROCESSED,
        /** （六）其他处理. */
        OTHER
    }

    private final Group group;

    ReportRow(Group group) {
        this.group = group;
    }

    /** The part it stands in. */
    public Group group() {
        return group;
    }
}
