package cn.gov.zs.platform.journeys;

/** The steps of the path, in order, as the office names them. */
public enum Step {
    SCORE_SHEET("评分表通过并公布"),
    APPLY("申请家庭提交申请（含一名共同申请人）"),
    FIRST_REVIEW("户籍地镇街初审通过"),
    OTHER_TOWNSHIP("其他镇街看不到这一申请"),
    NOTICE_1("第一次公示，20个自然日"),
    CITY_REVIEW("市住房保障部门复核通过"),
    NOTICE_2("第二次公示，20个自然日"),
    REGISTERED("登记为轮候对象并得分"),
    HOMES_OFFERED("推出祈安苑房源"),
    HOMES_NOTICE("房源公示"),
    FROZEN("批次方案定稿，摘要公开"),
    APPROVED("评审委员会表决通过这一摘要"),
    TOO_EARLY("提前一天抽签被拒绝"),
    SEALED("两名监督代表封存"),
    REVEALED("两名监督代表揭示，抽签完成"),
    RESULT_NOTICE("结果公示，20个自然日"),
    HOME_SEEN("申请家庭看到分得的住房"),
    VERIFIED("公众下载核验包并重新计算");

    private final String title;

    Step(String title) {
        this.title = title;
    }

    /** What the step is called on paper. */
    public String title() {
        return title;
    }
}
