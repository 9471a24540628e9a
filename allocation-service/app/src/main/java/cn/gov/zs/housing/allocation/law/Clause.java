package cn.gov.zs.housing.allocation.law;

/** The clauses of the office's work plan that this service acts on; each quote stands verbatim in docs/law. */
public enum Clause {
    /** Homes stand on public notice before the draw. Ten whole days: docs/decisions/0004. */
    HOMES_NOTICE("二（一）（4）", "抽签分配前10个自然日", 10),
    /** One score sheet and one ranked list per category; the score decides the order. */
    SCORING("二（一）（5）", "分类进行计算，以得分高低进行排序，按得分从高到低的原则轮候安排入住", 0),
    /** The committee passes the plan of each batch before it is drawn. */
    COMMITTEE("二（一）（6）", "经过评审委员会的审议，表决通过批次的分配方案", 0),
    /** The result stands on public notice before it is final. */
    RESULT_NOTICE("二（一）（7）", "抽签分配后公示20个自然日", 20),
    /** The result is published within twenty working days, so these must be known: the calendar of working days is in force. */
    PUBLICATION("二（二）（3）", "自政府信息形成或变更之日起20个工作日内予以公开", 20),
    /** The draw is watched from its first step to its last. */
    WITNESSES("三（二）", "对各抽签环节进行全程跟踪监督，透明公开", 0),
    /** Both notices of every household stand before it is registered. */
    HOUSEHOLD_NOTICES("二（一）（3）", "申请家庭初审和复核结束后公示20个自然日", 20),
    /** Who sits on the committee is known and comes from all walks of life. */
    COMPOSITION("三（二）", "中山市公租房分配评审委员会成员涵盖社会不同阶层", 0),
    /** The committee watches every step of a batch. */
    SUPERVISION("三（二）", "对每一批次公租房公开登记、分配过程、分配结果等各环节进行监督", 0),
    /** The committee deliberates on objections to a result. */
    OBJECTIONS("三（二）", "对分配结果产生异议的调查情况和处理意见进行审议", 0);

    private final String ref;
    private final String quote;
    private final int days;

    Clause(String ref, String quote, int days) {
        this.ref = ref;
        this.quote = quote;
        this.days = days;
    }

    /** Where it stands, such as 二（一）（4）. */
    public String ref() {
        return ref;
    }

    /** Its words. */
    public String quote() {
        return quote;
    }

    /** Days it asks for, working days where it says so and else natural ones; 0 if it names none. */
    public int days() {
        return days;
    }

    /** Reference and words as one text, as a refusal shows them. */
    public String text() {
        return ref + "“" + quote + "”";
    }
}
