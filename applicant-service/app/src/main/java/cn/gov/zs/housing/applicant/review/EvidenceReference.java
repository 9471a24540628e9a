package cn.gov.zs.housing.applicant.review;

/**
 * What a decision rested on (证据), by reference: never its content, never a person.
 *
 * @param source which kind of document, or which department, by the name it has in storage
 * @param number the document's number; the receipt of a department's answer; empty for an answer on paper, whose letter stands in
 *     the cross-check
 */
public record EvidenceReference(Kind kind, String source, String number) {
    /** What is referred to. */
    public enum Kind {
        /** 申请材料: a document in the case's file. */
        DOCUMENT,
        /** 部门核查答复: a department's answer with its receipt. */
        DEPARTMENT_ANSWER,
        /** 人工核查: a department's answer on paper. */
        DEPARTMENT_LETTER
    }
}
