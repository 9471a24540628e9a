package cn.gov.zs.housing.disclosure.notice;

import java.util.regex.Pattern;

/**
 * An identity number as the public may see it: digits 1 to 6, twelve stars (身份证号（隐蔽部分号码）, work plan
 * 二（一）（3）). It cannot hold more, so no notice can be built with a whole number.
 *
 * @param text such as {@code 442000************}
 */
public record MaskedId(String text) {
    private static final Pattern FORM = Pattern.compile("[0-9]{6}\\*{12}");

    /** @throws IllegalArgumentException for anything but the masked form; what was given is not repeated */
    public MaskedId {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("A masked identity number shows six digits and twelve stars.");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
