package cn.gov.zs.housing.applicant.contract;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A citizen's identity number with all but its first six digits hidden: {@code 442000************}.
 *
 * <p>The only form in which an identity number leaves applicant-service. Six digits and twelve stars are all it can
 * hold, so no eighteen digits fit and there is no way back (work plan 二（一）（3）: 身份证号（隐蔽部分号码）; decision 0051).
 *
 * <p>It is a {@link CharSequence}, so that JSON writes it as a plain string without this jar knowing any JSON library.
 */
public final class MaskedIdNumber implements CharSequence {
    private static final Pattern FORM = Pattern.compile("[0-9]{6}\\*{12}");

    private final String text;

    private MaskedIdNumber(String text) {
        this.text = text;
    }

    /**
     * Reads a masked number.
     *
     * @param text six digits and twelve stars
     * @throws IllegalArgumentException for anything else; the message does not repeat what was given
     */
    public static MaskedIdNumber valueOf(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("a masked identity number is six digits and twelve stars");
        }
        return new MaskedIdNumber(text);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MaskedIdNumber that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The masked text itself. */
    @Override
    public String toString() {
        return text;
    }
}
