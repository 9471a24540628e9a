package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.review.Handling;

/**
 * A fact that notice 2 published was corrected (公示更正); the notice is asked for anew.
 *
 * @param before the application under the notice that was wrong
 * @param declaration what it declares now
 * @param correction who corrected it, when, why
 */
public record CityNoticeCorrected(CityNoticeStanding before, Declaration declaration, Handling correction)
        implements AwaitsCityNotice {
    /** @throws IllegalArgumentException if that is another case's declaration */
    public CityNoticeCorrected {
        before.declaration().requireSameCase(declaration);
    }

    @Override
    public Handling cityReview() {
        return before.cityReview();
    }

    @Override
    public FirstNoticeHeld held() {
        return before.held();
    }
}
