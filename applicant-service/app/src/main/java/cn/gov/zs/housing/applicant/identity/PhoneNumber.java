package cn.gov.zs.housing.applicant.identity;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A telephone number of the mainland: a mobile one ({@code 13800138000}) or a landline with its area code ({@code 0760-88881234}).
 * It prints its last two digits only; {@link #text()} is for who has to ring.
 */
public record PhoneNumber(String text) {
    private static final Pattern MOBILE = Pattern.compile("1[3-9][0-9]{9}");
    private static final Pattern LANDLINE = Pattern.compile("0(10|2[0-9]|[3-9][0-9]{2})-[2-9][0-9]{6,7}");
    private static final Pattern LANDLINE_TYPED = Pattern.compile("(0(?:10|2[0-9]|[3-9][0-9]{2}))-?([2-9][0-9]{6,7})");
    private static final Pattern COUNTRY = Pattern.compile("^(\\+|00)86-?");

    /** @throws IllegalArgumentException if it is none; the message does not repeat it */
    public PhoneNumber {
        if (!MOBILE.matcher(text).matches() && !LANDLINE.matcher(text).matches()) {
            throw new IllegalArgumentException("not a telephone number");
        }
    }

    /** The number in what a person typed: blanks, brackets, dashes in a mobile number and +86 are forgiven. */
    public static Optional<PhoneNumber> read(String typed) {
        var text = COUNTRY.matcher(typed.strip().replaceAll("[\\s()（）]", "").replace('－', '-'))
                .replaceFirst("");
        var mobile = text.replace("-", "");
        if (MOBILE.matcher(mobile).matches()) {
            return Optional.of(new PhoneNumber(mobile));
        }
        var landline = LANDLINE_TYPED.matcher(text);
        return landline.matches()
                ? Optional.of(new PhoneNumber(landline.group(1) + "-" + landline.group(2)))
                : Optional.empty();
    }

    /** Whether it can take a short message (SMS). */
    public boolean mobile() {
        return MOBILE.matcher(text).matches();
    }

    @Override
    public String toString() {
        return "*".repeat(text.length() - 2) + text.substring(text.length() - 2);
    }
}
