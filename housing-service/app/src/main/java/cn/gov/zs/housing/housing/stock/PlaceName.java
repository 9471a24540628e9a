package cn.gov.zs.housing.housing.stock;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** How estates, buildings and doors are told apart, however they are typed. */
public final class PlaceName {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]");

    private PlaceName() {}

    /** Full-width digits and spaces make no difference: ３ 栋 and 3栋 are one building. */
    public static String plain(String typed) {
        return BLANKS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC)).replaceAll("");
    }
}
