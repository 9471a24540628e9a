package cn.gov.zs.housing.disclosure.library;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A document number (文号) in the form in which offices cite it: {@code 中府〔2024〕12号}, {@code 国务院令第711号},
 * {@code 市政府公告2024年第3号}. Brackets and digits are written one way however they were typed, so that one number is one number.
 *
 * @param text as it is shown
 */
public record DocumentNumber(String text) {
    /** Most characters. */
    public static final int LONGEST = 60;

    private static final String YEAR = "(?:19|20)[0-9]{2}";
    private static final Pattern FORM =
            Pattern.compile("\\p{IsHan}{1,30}(?:〔" + YEAR + "〕|令第|公告第|公告" + YEAR + "年第)[1-9][0-9]{0,4}号");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern OPEN = Pattern.compile("[\\[(【〔［（﹝]");
    private static final Pattern CLOSE = Pattern.compile("[\\])】〕］）﹞]");

    /** @throws IllegalArgumentException for another form */
    public DocumentNumber {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not the form of a document number");
        }
    }

    /** Reads what was typed; empty for another form. */
    public static Optional<DocumentNumber> read(String typed) {
        if (typed.length() > 2 * LONGEST) {
            return Optional.empty();
        }
        var plain = SPACES.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                .replaceAll("");
        var text = CLOSE.matcher(OPEN.matcher(plain).replaceAll("〔")).replaceAll("〕");
        return FORM.matcher(text).matches() ? Optional.of(new DocumentNumber(text)) : Optional.empty();
    }
}
