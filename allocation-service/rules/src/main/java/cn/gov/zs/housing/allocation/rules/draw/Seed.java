package cn.gov.zs.housing.allocation.rules.draw;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The draw seed (种子数): 256 bits that nobody chose. Public.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record Seed(String hex) {

    /** @throws IllegalArgumentException if it is not 64 lower-case hexadecimal digits */
    public Seed {
        Sha256.bytes(hex, 32);
    }

    /**
     * The ticket of an entrant: HMAC-SHA-256, key = the 32 bytes of the seed, message = the entrant number in decimal ASCII
     * digits without leading zeros. One {@code openssl} line computes it again.
     */
    public String ticket(int entrantNumber) {
        return hmac(Integer.toString(entrantNumber));
    }

    /** The place of a home in the order of homes: the same, message = the home id in UTF-8. */
    public String homeTicket(String homeId) {
        return hmac(homeId);
    }

    private String hmac(String message) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Sha256.bytes(hex, 32), "HmacSHA256"));
            return Sha256.hex(mac.doFinal(message.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256, which takes any key", e);
        }
    }
}
