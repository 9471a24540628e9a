package cn.gov.zs.platform.journeys;

/** The steps of the path, in order, as the office names them. */
public enum Step {
    SCORE_SHEET(Chapter.APPLYING, "评分表通过并公布"),
    APPLY(Chapter.APPLYING, "申请家庭提交申请（含一名共同申请人）"),
    OTHER_TOWNSHIP(Chapter.TOWNSHIP, "其他镇街看不到这一申请"),
    ACCEPTED(Chapter.TOWNSHIP, "经办人受理申请"),
    VISITED(Chapter.TOWNSHIP, "入户调查"),
    FIRST_REVIEW(Chapter.TOWNSHIP, "户籍地镇街初审通过"),
    NOTICE_1(Chapter.FIRST_NOTICE, "第一次公示，20个自然日"),
    FILED(Chapter.FIRST_NOTICE, "镇街提出意见，上报市住房保障部门"),
    CROSS_CHECK(Chapter.CITY, "市住房保障部门向七个部门核查"),
    CITY_REVIEW(Chapter.CITY, "市住房保障部门复核通过"),
    NOTICE_2(Chapter.CITY, "第二次公示，20个自然日"),
    FINAL_REVIEW(Chapter.CITY, "终审通过"),
    REGISTERED(Chapter.WAITING, "登记为轮候对象并得分"),
    HOMES_OFFERED(Chapter.ALLOTMENT, "推出祈安苑房源"),
    HOMES_NOTICE(Chapter.ALLOTMENT, "房源公示"),
    FROZEN(Chapter.ALLOTMENT, "批次方案定稿，摘要公开"),
    APPROVED(Chapter.ALLOTMENT, "评审委员会表决通过这一摘要"),
    TOO_EARLY(Chapter.ALLOTMENT, "提前一天抽签被拒绝"),
    SEALED(Chapter.ALLOTMENT, "两名监督代表封存"),
    REVEALED(Chapter.ALLOTMENT, "两名监督代表揭示，抽签完成"),
    RESULT_NOTICE(Chapter.ALLOTMENT, "结果公示，20个自然日"),
    HOME_SEEN(Chapter.ALLOTMENT, "申请家庭看到分得的住房"),
    VERIFIED(Chapter.ALLOTMENT, "公众下载核验包并重新计算");

    private final Chapter chapter;
    private final String title;

    Step(Chapter chapter, String title) {
        this.chapter = chapter;
        this.title = title;
    }

    /** Its place in the path, from 1. */
    public int number() {
        return ordinal() + 1;
    }

    /** The part of the path it belongs to. */
    public Chapter chapter() {
        return chapter;
    }

    /** Whether it is the first of its chapter. */
    public boolean opensChapter() {
        return ordinal() == 0 || values()[ordinal() - 1].chapter != chapter;
    }

    /** What the step is called on paper. */
    public String title() {
        return title;
    }
}
