package cn.gov.zs.housing.applicant.subsidy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The digest of a list: SHA-256 over one line of text for each household that is paid, in the order of the applications' numbers.
 * Each is the number, the months with their amounts, the account and a line feed, parted by blanks; whoever holds the
 * downloaded list can compute it again.
 */
public final class PaymentDigest {
    private final MessageDigest sha256;

    /** A digest of nothing. */
    public PaymentDigest() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The next line. */
    public void add(PaymentLine line) {
        var text = new StringBuilder(line.application().text());
        line.months()
                .forEach(share -> text.append(' ')
                        .append(share.month())
                        .append('=')
                        .append(share.working().amount().amount().toPlainString()));
        line.account().ifPresent(account -> text.append(' ').append(account.whole()));
        sha256.update(text.append('\n').toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The digest in hexadecimal; asked once. */
    public String hex() {
        return HexFormat.of().formatHex(sha256.digest());
    }
}
