package cn.gov.zs.housing.applicant.evidence;

/** Every answer to a document that somebody wants to take back. */
public sealed interface TakeBackAnswer {
    /** The case was a draft: it is gone. */
    record Removed() implements TakeBackAnswer {}

    /** It is marked, and stays to be seen. */
    record Withdrawn(Document document) implements TakeBackAnswer {}

    /** Staff may take back what she added herself. */
    record NotHers() implements TakeBackAnswer {}

    /** The case has ended. */
    record Closed() implements TakeBackAnswer {}

    /** The case has no such document. */
    record Absent() implements TakeBackAnswer {}
}
