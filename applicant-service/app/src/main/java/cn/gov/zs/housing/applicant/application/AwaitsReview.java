package cn.gov.zs.housing.applicant.application;

/** An application whose next step is a review: it can be passed or refused, and nothing else. */
public sealed interface AwaitsReview extends Application permits AwaitsFirstReview, AwaitsCityReview {
    /** Which of the two reviews is due. */
    NoticeStage reviewDue();
}
