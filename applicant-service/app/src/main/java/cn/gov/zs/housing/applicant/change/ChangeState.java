package cn.gov.zs.housing.applicant.change;

/** The states' names, for lists, texts and storage. */
public enum ChangeState {
    /** 待镇街核实. */
    REPORTED,
    /** 已核实，待市级决定. */
    CHECKED,
    /** 已决定，正在办理. */
    DECIDED,
    /** 已办结. */
    SETTLED,
    /** 已撤回. */
    WITHDRAWN;

    /** Whether something is still to come. */
    public boolean open() {
        return this == REPORTED || this == CHECKED || this == DECIDED;
    }
}
