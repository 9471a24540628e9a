package cn.gov.zs.housing.disclosure.request;

/** The articles of 《中华人民共和国政府信息公开条例》 (国务院令第711号, in force 2019-05-15) that a request meets. */
public enum RequestClause {
    /** 申请的形式和内容. */
    FORM("二十九"),
    /** 补正. */
    CORRECTION("三十"),
    /** 收到申请的时间. */
    RECEIPT("三十一"),
    /** 征求第三方意见. */
    THIRD_PARTY("三十二"),
    /** 答复期限. */
    ANSWER("三十三"),
    /** 共同制作. */
    JOINT_MAKERS("三十四"),
    /** 申请数量、频次明显超过合理范围. */
    EXCESSIVE("三十五"),
    /** 答复的种类. */
    OUTCOMES("三十六"),
    /** 区分处理. */
    SEPARABLE("三十七"),
    /** 没有现成信息. */
    NO_PROCESSING("三十八"),
    /** 以申请的形式进行信访、投诉、举报. */
    PETITION("三十九"),
    /** 信息处理费. */
    FEE("四十二"),
    /** 登记、审核、办理、答复、归档. */
    STEPS("四十五"),
    /** 不得公开的国家秘密等. */
    STATE_SECRET("十四"),
    /** 商业秘密、个人隐私. */
    THIRD_PARTY_HARM("十五"),
    /** 内部事务、过程性信息、执法案卷. */
    INTERNAL("十六");

    private final String article;

    RequestClause(String article) {
        this.article = article;
    }

    /** As it is cited, such as {@code 《政府信息公开条例》第三十三条}. */
    public String ref() {
        return "《政府信息公开条例》第" + article + "条";
    }
}
