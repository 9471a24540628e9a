package cn.gov.zs.platform.journeys;

import java.security.SecureRandom;

/**
 * A household of two as it declares itself.
 *
 * @param village the village of its hukou and its home
 * @param formOfSupport {@code IN_KIND} or {@code RENTAL_SUBSIDY}
 * @param specialStatuses how many that count for the score
 */
record Family(
        SyntheticPerson applicant, SyntheticPerson spouse, String village, String formOfSupport, int specialStatuses) {
    /** 小榄镇永宁社区. */
    static final String OF_XIAOLAN = "442000118008";

    /** 石岐街道桂园社区. */
    static final String OF_SHIQI = "442000001007";

    private static final SecureRandom CHANCE = new SecureRandom();

    /** A household without special status that wants a home. */
    static Family of(String village) {
        return new Family(SyntheticPerson.drawn(CHANCE), SyntheticPerson.drawn(CHANCE), village, "IN_KIND", 0);
    }

    Family wantingSubsidy() {
        return new Family(applicant, spouse, village, "RENTAL_SUBSIDY", specialStatuses);
    }

    Family withSpecialStatus() {
        return new Family(applicant, spouse, village, formOfSupport, 1);
    }

    String name() {
        return applicant.name();
    }
}
