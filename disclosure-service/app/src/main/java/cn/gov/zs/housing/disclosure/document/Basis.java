package cn.gov.zs.housing.disclosure.document;

import cn.gov.zs.housing.disclosure.contract.DocumentKind;

/** The clauses of the work plan that order a document to be public. They set no period: what is published stays. */
public enum Basis {
    /** 分配程序: scores are computed by category, so the table that computes them is public. */
    PROCEDURE("二（一）（5）", "分类进行计算，以得分高低进行排序"),
    /** 分配过程: the committee passes the plan of a batch. */
    PROCESS("二（一）（6）", "经过评审委员会的审议，表决通过批次的分配方案。"),
    /** 住房保障政策法规. */
    POLICIES("二（一）（2）", "公开时限：新文件制定后20个工作日内更新。"),
    /** What touches the interests of many. */
    CONCERN("三（二）", "社会关注度高的信息进行主动公开力度"),
    /** 主动公开: whatever else the catalogue lists, and the calendar by which its limits are counted. */
    PROACTIVE("二（二）（3）", "自政府信息形成或变更之日起20个工作日内予以公开"),
    /** 考核评估: who failed is criticised, who did well is praised. */
    ASSESSMENT("三（三）", "对未按照相关规定和要求履行公开职责的，要通报批评"),
    /** 年度报告: the work plan leaves it to the regulation, art. 49. */
    REGULATION("二（二）（3）", "要严格按照《中华人民共和国政府信息公开条例》规定");

    private final String ref;
    private final String quote;

    Basis(String ref, String quote) {
        this.ref = ref;
        this.quote = quote;
    }

    /** The clause that orders a kind of document. */
    public static Basis of(DocumentKind kind) {
        return switch (kind) {
            case SCORE_SHEET -> PROCEDURE;
            case BATCH_PLAN,
                    BATCH_APPROVAL,
                    BATCH_REJECTION,
                    BATCH_CANCELLATION,
                    BATCH_SEALING,
                    BATCH_CLOSING,
                    BATCH_DRAW -> PROCESS;
            case WORK_CALENDAR, OFFICE_NOTICE -> PROACTIVE;
            case ANNUAL_REPORT -> REGULATION;
            case CIRCULAR -> ASSESSMENT;
            case POLICY, INTERPRETATION -> POLICIES;
            case SERVICE_GUIDE, PUBLIC_ANSWER, TEXT_WITHDRAWAL -> CONCERN;
        };
    }

    /** Where it stands in the work plan. */
    public String ref() {
        return ref;
    }

    /** The words, verbatim. */
    public String quote() {
        return quote;
    }
}
