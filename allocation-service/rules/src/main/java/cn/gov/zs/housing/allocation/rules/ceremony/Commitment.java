package cn.gov.zs.housing.allocation.rules.ceremony;

import cn.gov.zs.housing.allocation.rules.proof.Hashes;

/**
 * What a witness seals (封存的承诺): SHA-256 over the 32 bytes of a salt followed by the 32 bytes of a value. It fixes the value
 * without telling it.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record Commitment(String hex) {

    /** @throws IllegalArgumentException if it is not 64 lower-case hexadecimal digits */
    public Commitment {
        Hashes.bytes(hex, Hashes.BYTES);
    }
}
