package cn.gov.zs.housing.disclosure.library;

/** The parts of a service guide (办事指南), in the order in which they are read. Names are stored: they never change. */
public enum GuidePart {
    /** 申请对象. */
    WHO(true),
    /** 申请条件. */
    CONDITIONS(true),
    /** 申请材料. */
    MATERIALS(true),
    /** 办理程序. */
    STEPS(true),
    /** 法定办理时限. */
    STATUTORY_LIMIT(true),
    /** 承诺办理时限. */
    PROMISED_LIMIT(false),
    /** 收费. */
    FEE(true),
    /** 受理地点和时间. */
    PLACE(true),
    /** 咨询电话. */
    PHONE(true),
    /** 监督投诉. */
    COMPLAINTS(true),
    /** 办理依据. */
    BASIS(true);

    private final boolean required;

    GuidePart(boolean required) {
        this.required = required;
    }

    /** Whether a guide is nothing without it. */
    public boolean required() {
        return required;
    }
}
