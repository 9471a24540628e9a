package cn.gov.zs.housing.applicant.evidence;

/** What may be done with a case's documents now. */
public enum CasePhase {
    /** 草稿: the household adds documents, and what it removes is gone. Only who fills in the draft sees them. */
    DRAFT,
    /** 办理中: documents are added, and what is taken back stays to be seen. */
    OPEN,
    /** 已结束: they are seen, nothing else. */
    CLOSED
}
