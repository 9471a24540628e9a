package cn.gov.zs.housing.housing.contract;

import java.util.regex.Pattern;

/** The only form in which an identity number may leave: six digits and twelve stars. */
final class Masked {
    private static final Pattern FORM = Pattern.compile("[0-9]{6}\\*{12}");

    private Masked() {}

    static void require(String idNumber) {
        if (!FORM.matcher(idNumber).matches()) {
            throw new IllegalArgumentException("a masked identity number is six digits and twelve stars");
        }
    }
}
