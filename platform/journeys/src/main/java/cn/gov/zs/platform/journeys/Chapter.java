package cn.gov.zs.platform.journeys;

/** The parts of the path; each gathers a few steps. */
public enum Chapter {
    APPLYING("申请"),
    TOWNSHIP("受理、入户调查与初审"),
    FIRST_NOTICE("第一次公示与上报"),
    CITY("部门核查、复核与第二次公示"),
    WAITING("轮候：情况变更、复审、补贴"),
    BUILDING("建设与房源入库"),
    ALLOTMENT("推出房源、抽签与核验"),
    LETTING("签约、租金、续租与退租"),
    PUBLICITY("公开目录");

    private static final String NUMERALS = "一二三四五六七八九";
    private final String title;

    Chapter(String title) {
        this.title = title;
    }

    /** Its number and name on paper, such as {@code 一、申请}. */
    public String heading() {
        return NUMERALS.charAt(ordinal()) + "、" + title;
    }
}
