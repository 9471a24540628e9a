package cn.gov.zs.platform.journeys;

/** The steps of the path, in order, as the office names them. */
public enum Step {
    SCORE_SHEET(1, "评分表通过并公布"),
    APPLY(2, "申请家庭提交申请（含一名共同申请人）"),
    OTHER_TOWNSHIP(3, "其他镇街看不到这一申请"),
    FIRST_REVIEW(4, "户籍地镇街初审通过"),
    NOTICE_1(5, "第一次公示，20个自然日"),
    CROSS_CHECK(6, "市住房保障部门向七个部门核查"),
    CITY_REVIEW(7, "市住房保障部门复核通过"),
    NOTICE_2(8, "第二次公示，20个自然日"),
    REGISTERED(9, "登记为轮候对象并得分"),
    HOMES_OFFERED(10, "推出祈安苑房源"),
    HOMES_NOTICE(11, "房源公示"),
    FROZEN(12, "批次方案定稿，摘要公开"),
    APPROVED(13, "评审委员会表决通过这一摘要"),
    TOO_EARLY(14, "提前一天抽签被拒绝"),
    SEALED(15, "两名监督代表封存"),
    REVEALED(16, "两名监督代表揭示，抽签完成"),
    RESULT_NOTICE(17, "结果公示，20个自然日"),
    HOME_SEEN(18, "申请家庭看到分得的住房"),
    VERIFIED(19, "公众下载核验包并重新计算");

    private final int number;
    private final String title;

    Step(int number, String title) {
        this.number = number;
        this.title = title;
    }

    /** Its place in the path, from 1. */
    public int number() {
        return number;
    }

    /** What the step is called on paper. */
    public String title() {
        return title;
    }
}
