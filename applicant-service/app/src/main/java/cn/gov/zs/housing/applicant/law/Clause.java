package cn.gov.zs.housing.applicant.law;

/**
 * The clauses this service acts under, quoted word for word; a test finds each quote in
 * {@code docs/law}.
 */
public enum Clause {
    /** How long each of the two notices stands; in force with the work plan. Counting: decision 0004. */
    APPLICANT_NOTICE("二（一）（3）", "申请家庭初审和复核结束后公示20个自然日", 20),
    /** What of an applicant is published, and that the identity number is partly hidden. */
    PUBLISHED_FACTS("二（一）（3）", "申请人姓名、身份证号（隐蔽部分号码）、户籍地址、现住地址、工作单位、家庭人口、人均住房面积、申报家庭资产、人均可支配收入、申请住房保障类型等", 0),
    /** Who makes the first review, and that its notice comes next. */
    FIRST_REVIEW("二（二）（1）", "申请人通过户籍地初审后，根据调查情况在申请人户籍所在地区办事处进行第一次公式", 0),
    /** Who makes the second review, and that its notice comes next. */
    CITY_REVIEW("二（二）（1）", "经我市住保部门复审后，在中山市住房和城乡建设政务网及住保部门办公场所内进行第二次公示", 0),
    /** Why nobody reviews what they entered or already reviewed: several people, several checks. */
    SEVERAL_EYES("二（二）（1）", "“三审两公示”制度做到层层复核、多重把关", 0),
    /** That gaps in the papers are told once, all together; 住建部令第11号, in force 2012-07-15. */
    GAPS_ONCE("住建部令第11号 第八条", "incomplete → all gaps told once in writing", 0),
    /** That a household is registered to wait after its notice; 住建部令第11号, in force 2012-07-15. */
    REGISTRATION("住建部令第11号 第九条", "notice → registered as 轮候对象", 0),
    /** Within how many working days an appeal against a refusal is answered; 住建部令第11号, in force 2012-07-15. */
    APPEAL("住建部令第11号 第九条", "appeal, answered in 15 working days", 15),
    /** When a tenant is to vacate its home, which the loss of its qualification leads to; 住建部令第11号, in force 2012-07-15. */
    VACATING("住建部令第11号 第三十一条", "vacate if refused, if another home is gained, or other affordable housing taken", 0),
    /** How long the result of a draw stands. */
    RESULT_NOTICE("二（一）（7）", "抽签分配后公示20个自然日", 20);

    private final String ref;
    private final String quote;
    private final int days;

    Clause(String ref, String quote, int days) {
        this.ref = ref;
        this.quote = quote;
        this.days = days;
    }

    /** Where it stands in the work plan, such as {@code 二（一）（3）}. */
    public String ref() {
        return ref;
    }

    /** Its words. */
    public String quote() {
        return quote;
    }

    /** The days it sets, natural ones unless its own words say working days; 0 when it sets none. */
    public int days() {
        return days;
    }
}
