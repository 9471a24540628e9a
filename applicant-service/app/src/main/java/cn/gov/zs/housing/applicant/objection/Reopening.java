package cn.gov.zs.housing.applicant.objection;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.ApplicationState;
import cn.gov.zs.housing.applicant.application.NoticeStage;
import cn.gov.zs.housing.applicant.review.Handling;

/** Opens a review again because an objection to its notice was upheld. */
@FunctionalInterface
public interface Reopening {
    /**
     * Opens it again. Safe to repeat: the same objection opens a review once.
     *
     * @param stage the review whose notice was objected to
     * @param decision who decided, when, and why
     */
    Answer reopen(ApplicationId application, NoticeStage stage, Handling decision, ObjectionId objection);

    /** What came of it. */
    sealed interface Answer {
        /** The review is open, now or since this objection opened it. */
        record Reopened() implements Answer {}

        /** The notice of that review is being published this moment; ask again. */
        record NotYet() implements Answer {}

        /** The case is over, or that review is open anyway; there is nothing to open. */
        record NothingToReopen(ApplicationState state) implements Answer {}
    }
}
