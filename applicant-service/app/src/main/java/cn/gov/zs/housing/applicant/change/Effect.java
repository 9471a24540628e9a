package cn.gov.zs.housing.applicant.change;

/** Whether what was decided reached the application. */
public enum Effect {
    /** Decided, and perhaps not yet carried out: whoever finds it carries it out. */
    PENDING,
    /** Carried out, or there was nothing to carry out. */
    DONE,
    /** The household had no qualification to change when it was to be carried out: it left the list, or its draw stood on notice. */
    MOOT
}
