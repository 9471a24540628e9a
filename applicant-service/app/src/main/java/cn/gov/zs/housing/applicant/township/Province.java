package cn.gov.zs.housing.applicant.township;

/**
 * A province, autonomous region or municipality of the mainland (省级行政区).
 *
 * @param code six digits of GB/T 2260 such as {@code 430000}
 * @param name Chinese name such as 湖南省
 * @param englishName such as {@code Hunan}
 */
public record Province(String code, String name, String englishName) {
    /** Guangdong's code: Zhongshan lies there. */
    public static final String GUANGDONG = "440000";
}
