package cn.gov.zs.housing.applicant.household;

import cn.gov.zs.housing.applicant.identity.PlainText;
import cn.gov.zs.housing.applicant.township.Township;
import cn.gov.zs.housing.applicant.township.Village;

/**
 * An address in Zhongshan.
 *
 * @param village its village or residents' committee (村居), which also says its township
 * @param detail street, building and door; 1 to 100 characters; never published
 */
public record Address(Village village, String detail) implements Hukou {
    /** Longest street, building and door. */
    public static final int MAX_DETAIL = 100;

    /** @throws IllegalArgumentException if the detail is missing, too long or could hold an identity number */
    public Address {
        if (detail.isBlank() || detail.length() > MAX_DETAIL || PlainText.holdsIdNumber(detail)) {
            throw new IllegalArgumentException("not an address");
        }
    }

    /** The township of its village. */
    public Township township() {
        return village.township();
    }

    @Override
    public String publicText() {
        return "中山市" + township().name() + village.name();
    }

    @Override
    public String text() {
        return publicText() + detail;
    }

    /** The village only: logs follow the case, not the person. */
    @Override
    public String toString() {
        return village.code();
    }
}
