package cn.gov.zs.housing.disclosure.request;

import cn.gov.zs.housing.disclosure.receipt.ReceiptText;
import cn.gov.zs.platform.crypto.BlindIndex;
import java.util.UUID;

/**
 * What who asks takes home (申请回执): with both she follows her request without an account. Both follow from the form that was sent,
 * so a form sent twice gives the same receipt.
 *
 * @param number of the request
 * @param key 查询码: sixteen letters or digits in groups of four, 80 bits
 */
public record RequestReceipt(RequestNumber number, String key) {
    private static final int LETTERS_IN_NUMBER = 10;
    private static final int LETTERS_IN_KEY = 16;

    /**
     * The receipt of a form.
     *
     * @param form names the form as it was handed out: random, known to who filled it in
     */
    public static RequestReceipt of(UUID form, BlindIndex index) {
        var about = form.toString();
        var number = ReceiptText.letters(index.entry("request-number", about), LETTERS_IN_NUMBER);
        var key = ReceiptText.letters(index.entry("request-key", about), LETTERS_IN_KEY);
        return new RequestReceipt(
                new RequestNumber("SQ-" + ReceiptText.grouped(number, 5)), ReceiptText.grouped(key, 4));
    }

    /** What is stored of a key: enough to know it again, not to learn it. */
    public static String verifier(RequestNumber number, String typedKey, BlindIndex index) {
        return index.entry("request-verifier", number.text() + "\n" + ReceiptText.bare(typedKey));
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "receipt of " + number;
    }
}
