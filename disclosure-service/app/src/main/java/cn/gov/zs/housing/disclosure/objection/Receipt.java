package cn.gov.zs.housing.disclosure.objection;

import cn.gov.zs.housing.disclosure.notice.NoticeId;
import cn.gov.zs.housing.disclosure.notice.ObjectionNumber;
import cn.gov.zs.housing.disclosure.receipt.ReceiptText;
import cn.gov.zs.platform.crypto.BlindIndex;
import java.util.UUID;

/**
 * What who objects takes home (异议回执): with both anybody reads the answer, with the number alone nobody does.
 *
 * <p>Both follow from the form that was sent, under a key of this service. So a form sent twice, by a double click or after a lost
 * answer, gives the same receipt, and nothing of the key needs to be stored in the clear.
 *
 * @param number of the objection
 * @param key 查询码: sixteen letters or digits in groups of four, 80 bits
 */
public record Receipt(ObjectionNumber number, String key) {
    private static final int LETTERS_IN_NUMBER = 10;
    private static final int LETTERS_IN_KEY = 16;

    /**
     * The receipt of a form.
     *
     * @param form names the form as it was handed out: random, known to who filled it in
     */
    public static Receipt of(UUID form, NoticeId notice, BlindIndex index) {
        var about = form + "\n" + notice.text();
        var number = ReceiptText.letters(index.entry("objection-number", about), LETTERS_IN_NUMBER);
        var key = ReceiptText.letters(index.entry("objection-key", about), LETTERS_IN_KEY);
        return new Receipt(new ObjectionNumber("YY-" + ReceiptText.grouped(number, 5)), ReceiptText.grouped(key, 4));
    }

    /** What is stored of a key: enough to know it again, not to learn it. */
    public static String verifier(ObjectionNumber number, String typedKey, BlindIndex index) {
        return index.entry("objection-verifier", number.text() + "\n" + ReceiptText.bare(typedKey));
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "receipt of " + number;
    }
}
