package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.review.Handling;

/**
 * A fact that notice 1 published was corrected (公示更正); the notice is asked for anew.
 *
 * @param before the application under the notice that was wrong
 * @param declaration what it declares now
 * @param correction who corrected it, when, why
 */
public record FirstNoticeCorrected(FirstNoticeStanding before, Declaration declaration, Handling correction)
        implements AwaitsFirstNotice {
    /** @throws IllegalArgumentException if that is another case's declaration */
    public FirstNoticeCorrected {
        before.declaration().requireSameCase(declaration);
    }

    @Override
    public Handling firstReview() {
        return before.firstReview();
    }
}
