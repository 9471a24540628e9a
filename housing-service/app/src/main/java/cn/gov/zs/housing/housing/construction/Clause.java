package cn.gov.zs.housing.housing.construction;

/** The limits within which the construction programme is to be published, each with its words; a test finds them in {@code docs/law}. */
public enum Clause {
    /** The year's task (年度计划任务量). */
    ANNUAL_TASK("annual task within 20 working days of the plan", 20),
    /** Started and basically finished units of a month. */
    MONTHLY_COUNTS("started and nearly finished counts within 10 working days after each month", 10),
    /** A started project's basic facts. */
    STARTED_PROJECT("started project list 20 working days after start", 20),
    /** A finished project's basic facts. */
    FINISHED_PROJECT("finished project list 20 working days after completion", 20);

    /** The notice all of them stand in. */
    public static final String NOTICE = "住房城乡建设部办公厅2012年住房保障信息公开通知";

    private final String quote;
    private final int workingDays;

    Clause(String quote, int workingDays) {
        this.quote = quote;
        this.workingDays = workingDays;
    }

    /** Its words, as noted in {@code docs/law/notices-cited.md}. */
    public String quote() {
        return quote;
    }

    /** Within how many working days. */
    public int workingDays() {
        return workingDays;
    }
}
