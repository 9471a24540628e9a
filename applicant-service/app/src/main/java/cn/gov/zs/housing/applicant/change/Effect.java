package cn.gov.zs.housing.applicant.change;

/** Whether what was decided reached the application. */
public enum Effect {
    /** Decided, and perhaps not yet carried out: whoever finds it carries it out. */
    PENDING,
    /** Carried out, or there was nothing to carry out. */
    DONE,
    /** The household no longer waited when it was to be carried out: it drew a home or left the list. */
    MOOT
}
