package cn.gov.zs.housing.applicant.intake;

import cn.gov.zs.housing.applicant.application.ApplicationId;

/** What is kept under a draft's number, in one of its states. What was handed in is an application, and no draft any more. */
public sealed interface KeptDraft permits SavedDraft, GivenUpDraft {
    /** Its number. */
    ApplicationId id();
}
