package cn.gov.zs.housing.disclosure.report;

/** The six parts of a report, as the form heads them. The names are wire names. */
public enum ReportPart {
    OVERVIEW("一、总体情况"),
    PROACTIVE("二、主动公开政府信息情况"),
    REQUESTS("三、收到和处理政府信息公开申请情况"),
    REVIEWS("四、因政府信息公开工作被申请行政复议、提起行政诉讼情况"),
    PROBLEMS("五、政府信息公开工作存在的主要问题及改进情况"),
    OTHER("六、其他需要报告的事项");

    private final String heading;

    ReportPart(String heading) {
        this.heading = heading;
    }

    /** What heads it. */
    public String heading() {
        return heading;
    }
}
