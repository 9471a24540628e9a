package cn.gov.zs.housing.allocation.rules.outcome;

import cn.gov.zs.housing.allocation.rules.ceremony.Seed;
import cn.gov.zs.housing.allocation.rules.proof.Hashes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The tickets (签) of a seed: HMAC-SHA-256, key = the 32 bytes of the seed, message = the entrant number in decimal ASCII digits,
 * or the home id in UTF-8. One {@code openssl} line computes one again.
 */
public final class Tickets {

    private static final String HMAC = "HmacSHA256";
    private static final int WORTH_SHARING = 4096;

    private final Seed seed;

    /** @param seed of the draw */
    public Tickets(Seed seed) {
        this.seed = seed;
    }

    /** The ticket of an entrant, 64 hexadecimal digits. */
    public String of(int entrantNumber) {
        return Hashes.hex(mac().doFinal(message(entrantNumber)));
    }

    /** The ticket of a home, 64 hexadecimal digits. */
    public String of(String homeId) {
        return Hashes.hex(mac().doFinal(message(homeId)));
    }

    /** The first 8 bytes of each entrant's ticket; enough for statistics over all of them. */
    public long[] prefixes(int[] numbers) {
        return prefixes(numbers.length, i -> message(numbers[i]));
    }

    /** The whole ticket of each message, 64 hexadecimal digits. */
    String[] all(int count, IntFunction<byte[]> message) {
        var all = new String[count];
        var mac = mac();
        for (int i = 0; i < count; i++) {
            all[i] = Hashes.hex(mac.doFinal(message.apply(i)));
        }
        return all;
    }

    static byte[] message(int entrantNumber) {
        return Integer.toString(entrantNumber).getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] message(String homeId) {
        return homeId.getBytes(StandardCharsets.UTF_8);
    }

    byte[] whole(byte[] message) {
        return mac().doFinal(message);
    }

    /** The first 8 bytes of the ticket of each message, on all processors where there are many. */
    long[] prefixes(int count, IntFunction<byte[]> message) {
        var prefixes = new long[count];
        int parts = count > WORTH_SHARING ? 64 : 1;
        var range = IntStream.range(0, parts);
        (parts > 1 ? range.parallel() : range).forEach(part -> {
            var mac = mac();
            int end = (int) ((long) count * (part + 1) / parts);
            for (int i = (int) ((long) count * part / parts); i < end; i++) {
                prefixes[i] = ByteBuffer.wrap(mac.doFinal(message.apply(i))).getLong();
            }
        });
        return prefixes;
    }

    private Mac mac() {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(seed.bytes(), HMAC));
            return mac;
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256, which takes any key", e);
        }
    }
}
