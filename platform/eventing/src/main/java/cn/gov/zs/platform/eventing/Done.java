package cn.gov.zs.platform.eventing;

/** The answer of a decision that has nothing more to say than that it was taken. */
public enum Done {
    DONE
}
