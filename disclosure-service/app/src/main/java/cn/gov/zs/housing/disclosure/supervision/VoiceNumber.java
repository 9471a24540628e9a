package cn.gov.zs.housing.disclosure.supervision;

import cn.gov.zs.housing.disclosure.receipt.ReceiptText;
import cn.gov.zs.platform.crypto.BlindIndex;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Number of a complaint or suggestion (受理编号). It follows from the form, so a form sent twice gives one; it stands beside the answer and
 * opens nothing.
 *
 * @param text {@code YJ-} and twice five letters or digits
 */
public record VoiceNumber(String text) {
    private static final Pattern FORM = Pattern.compile("YJ-[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}");
    private static final int LETTERS = 10;

    /** @throws IllegalArgumentException for another form */
    public VoiceNumber {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not the number of a complaint or suggestion");
        }
    }

    /** The number of a form. */
    public static VoiceNumber of(UUID form, BlindIndex index) {
        return new VoiceNumber("YJ-"
                + ReceiptText.grouped(ReceiptText.letters(index.entry("voice-number", form.toString()), LETTERS), 5));
    }

    /** The number in what somebody typed; empty when it is none. */
    public static Optional<VoiceNumber> read(String typed) {
        var text = typed.strip().toUpperCase(Locale.ROOT);
        return FORM.matcher(text).matches() ? Optional.of(new VoiceNumber(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return text;
    }
}
