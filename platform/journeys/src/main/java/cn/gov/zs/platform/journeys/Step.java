package cn.gov.zs.platform.journeys;

/** The steps of the path, in order, as the office names them. */
public enum Step {
    SCORE_SHEET(1, "评分表通过并公布"),
    APPLY(2, "申请家庭提交申请（含一名共同申请人）"),
    OTHER_TOWNSHIP(3, "其他镇街看不到这一申请"),
    ACCEPTED(4, "经办人受理申请"),
    VISITED(5, "入户调查"),
    FIRST_REVIEW(6, "户籍地镇街初审通过"),
    NOTICE_1(7, "第一次公示，20个自然日"),
    FILED(8, "镇街提出意见，上报市住房保障部门"),
    CROSS_CHECK(9, "市住房保障部门向七个部门核查"),
    CITY_REVIEW(10, "市住房保障部门复核通过"),
    NOTICE_2(11, "第二次公示，20个自然日"),
    FINAL_REVIEW(12, "终审通过"),
    REGISTERED(13, "登记为轮候对象并得分"),
    HOMES_OFFERED(14, "推出祈安苑房源"),
    HOMES_NOTICE(15, "房源公示"),
    FROZEN(16, "批次方案定稿，摘要公开"),
    APPROVED(17, "评审委员会表决通过这一摘要"),
    TOO_EARLY(18, "提前一天抽签被拒绝"),
    SEALED(19, "两名监督代表封存"),
    REVEALED(20, "两名监督代表揭示，抽签完成"),
    RESULT_NOTICE(21, "结果公示，20个自然日"),
    HOME_SEEN(22, "申请家庭看到分得的住房"),
    VERIFIED(23, "公众下载核验包并重新计算");

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
