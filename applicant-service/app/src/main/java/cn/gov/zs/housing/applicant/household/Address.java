package cn.gov.zs.housing.applicant.household;

import cn.gov.zs.housing.applicant.identity.PlainText;
import cn.gov.zs.housing.applicant.township.Township;

/**
 * An address in Zhongshan.
 *
 * @param township its township
 * @param community its village or residents' committee (村居), such as 永宁社区; 1 to 40 characters
 * @param detail street, building and door; 1 to 100 characters; never published
 */
public record Address(Township township, String community, String detail) {
    /** Longest name of a village or residents' committee. */
    public static final int MAX_COMMUNITY = 40;

    /** Longest street, building and door. */
    public static final int MAX_DETAIL = 100;

    /** @throws IllegalArgumentException if a part is missing, too long or could hold an identity number */
    public Address {
        if (community.isBlank()
                || community.length() > MAX_COMMUNITY
                || detail.isBlank()
                || detail.length() > MAX_DETAIL
                || PlainText.holdsIdNumber(community)
                || PlainText.holdsIdNumber(detail)) {
            throw new IllegalArgumentException("not an address");
        }
    }

    /** As far as a notice may say it: to the village or residents' committee. */
    public String publicText() {
        return "中山市" + township.name() + community;
    }

    /** The whole address, for the household itself and the staff on its case. */
    public String text() {
        return publicText() + detail;
    }

    /** The township only: logs follow the case, not the person. */
    @Override
    public String toString() {
        return township.code();
    }
}
