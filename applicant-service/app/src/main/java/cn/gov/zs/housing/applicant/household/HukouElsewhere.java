package cn.gov.zs.housing.applicant.household;

import cn.gov.zs.housing.applicant.identity.PlainText;
import cn.gov.zs.housing.applicant.township.Province;
import java.util.regex.Pattern;

/**
 * Hukou outside of Zhongshan (市外户籍), as migrants have it. It makes no township of ours; where the household lives does (decision
 * 0156).
 *
 * @param province where it is registered
 * @param county its city and county or district, such as 衡阳市衡阳县; 2 to 40 Chinese characters that end as such names do
 * @param detail the rest of it; 1 to 100 characters; never published
 */
public record HukouElsewhere(Province province, String county, String detail) implements Hukou {
    /** Longest name of a city and county. */
    public static final int MAX_COUNTY = 40;

    private static final Pattern COUNTY = Pattern.compile("\\p{IsHan}{1,39}[市县区旗州盟]");
    private static final String ZHONGSHAN = "中山市";

    /** @throws IllegalArgumentException if the county is none, or Zhongshan's, or the detail is missing or could hold an identity number */
    public HukouElsewhere {
        if (!isCounty(county)
                || isZhongshan(province, county)
                || detail.isBlank()
                || detail.length() > Address.MAX_DETAIL
                || PlainText.holdsIdNumber(detail)) {
            throw new IllegalArgumentException("not a place of hukou elsewhere");
        }
    }

    /** Whether a text could be the name of a city and county; nothing else is published. */
    public static boolean isCounty(String text) {
        return COUNTY.matcher(text).matches();
    }

    /** Whether this place is in Zhongshan after all. */
    public static boolean isZhongshan(Province province, String county) {
        return province.code().equals(Province.GUANGDONG) && county.startsWith(ZHONGSHAN);
    }

    @Override
    public String publicText() {
        return province.name() + county;
    }

    @Override
    public String text() {
        return publicText() + detail;
    }

    /** The province only: logs follow the case, not the person. */
    @Override
    public String toString() {
        return province.code();
    }
}
