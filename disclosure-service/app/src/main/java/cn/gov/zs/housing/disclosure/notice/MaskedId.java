package cn.gov.zs.housing.disclosure.notice;

import cn.gov.zs.housing.disclosure.mask.IdMask;
import java.util.regex.Pattern;

/**
 * An identity number as the public may see it: digits 1 to 6, twelve stars (身份证号（隐蔽部分号码）, work plan
 * 二（一）（3）), or no digit at all. It cannot hold more, so no notice can be built with a whole number.
 *
 * @param text such as {@code 442000************}
 */
public record MaskedId(String text) {
    private static final Pattern FORM = Pattern.compile("[0-9]{6}\\*{12}|\\*{18}");

    /** No digit is shown: what an officer can always choose where digits were shown elsewhere before. */
    public static final MaskedId HIDDEN = new MaskedId("*".repeat(18));

    /** @throws IllegalArgumentException for anything but the masked form; what was given is not repeated */
    public MaskedId {
        if (!fits(text)) {
            throw new IllegalArgumentException("A masked identity number shows six digits and twelve stars.");
        }
    }

    /** Whether a text is one. */
    public static boolean fits(String text) {
        return FORM.matcher(text).matches();
    }

    /** As the guard counts with it. */
    public IdMask mask() {
        return new IdMask(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
