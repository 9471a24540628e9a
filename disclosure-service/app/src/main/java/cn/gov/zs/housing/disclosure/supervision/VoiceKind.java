package cn.gov.zs.housing.disclosure.supervision;

/** What somebody wants to say. The names are wire names. */
public enum VoiceKind {
    /** 投诉：something that had to be public is not, or is wrong. */
    COMPLAINT,
    /** 建议. */
    SUGGESTION,
    /** 想了解的问题. */
    QUESTION
}
